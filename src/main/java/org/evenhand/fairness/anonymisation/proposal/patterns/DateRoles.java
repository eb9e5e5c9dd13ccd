package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** What a date is the date of, by what stands before it in its sentence. */
final class DateRoles {
  private static final Pattern BIRTH =
      ending(
          "(?:\\bborn\\b(?: (?:on|in))?|\\bd\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|birthday)"
              + "[^.\\n]{0,12}");

  /** Qualifications; a year or a month with its year, whatever stands between. */
  private static final Pattern TRAINING =
      ending(
          "(?:qualifi|graduat|\\btrained|training (?:as|at|in|course)|(?:her|his|their|my) training"
              + "|degree|diploma|\\bcqsw|\\bdipsw|\\bmsw\\b|\\bb\\.?a\\b"
              + "|\\bmsc\\b|\\bbsc\\b|\\bma\\b|universit|college|studied|student from|newly)"
              + "[^.;\\n]{0,80}");

  private static final Pattern QUALIFIED =
      ending("(?:\\bqualified|qualification|graduat)[^.;\\n]{0,60}\\b(?:on|in|of|:|\\|) ?");

  /** Of the time in a post: beside a verb that says nothing else. */
  private static final Pattern EMPLOYMENT =
      ending(
          "(?:employ|\\bjoined|join us|appoint|recruited|in (?:this |the |her |his |their |my )?post"
              + "|with us|been with|tenure|on our books|agency worker|came to (?:us|work)"
              + "|first registered|registered (?:with the|as an?) |on the register|has been a|start(?:ed|ing)? (?:date|work|here|with us"
              + "|in (?:post|the role|her role|his role)|as an? |the job|employment|her job|his job)"
              + "|left (?:us|our|the (?:trust|council|agency|authority|service|team|department|charity)))"
              + "[^.;\\n]{0,60}(?:since|from|in|on|of|:|date|dates|\\|)[ |]{0,3}"
              + "|\\b(?:appointed|joined|employed|commenced)[ :]{1,3}");

  private static final Pattern WORKING =
      ending(
          "\\b(?:worked|works|working|work) (?:here|for|at|as|in|with us)\\b[^.;\\n]{0,60}\\b(?:since|from) ");

  private static final String LENGTH =
      "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)"
          + "[ -](?:odd )?";

  private static final Pattern SERVICE =
      ending(
          "(?:worked|employed|served|practi[sc](?:ed|ing)|been (?:a|an|with|in post)|registered"
              + "|in post|social worker|placed)[^.;\\n]{0,80}\\b(?:for|of)"
              + " (?:over |nearly |about |almost |more than |some |the (?:past|last) |at least"
              + " |around |just )?"
              + LENGTH);

  /** {@code Stannage Borough Council, 8 months} in a list of posts. */
  private static final Pattern POST =
      ending(
          "\\b(?:Council|Trust|Agency|Hospital|Services?|Ltd|Limited|Care|School|Team|Borough)"
              + "[,(:|–-] ?\\(?"
              + LENGTH);

  private DateRoles() {}

  private static Pattern ending(String words) {
    return Pattern.compile("(?:" + words + ")$", Pattern.CASE_INSENSITIVE);
  }

  /** {@link Kind#DATE} for an event's. */
  static Kind of(String before, String date) {
    if (BIRTH.matcher(before).find()) {
      return Kind.DOB;
    }
    if (!endsWithYear(date)) {
      return Kind.DATE;
    }
    boolean day = Character.isDigit(date.charAt(0)) && date.length() > 4;
    if (day ? QUALIFIED.matcher(before).find() : TRAINING.matcher(before).find()) {
      return Kind.TRAINDATE;
    }
    boolean post = EMPLOYMENT.matcher(before).find() || WORKING.matcher(before).find();
    return post ? Kind.EMPDATE : Kind.DATE;
  }

  static String reason(Kind role) {
    return switch (role) {
      case DOB -> "date of birth";
      case TRAINDATE -> "date of training";
      case EMPDATE -> "date of employment";
      default -> "date of an event";
    };
  }

  /** Where the length of a time in a post begins, if one ends what stands before its unit. */
  static OptionalInt lengthOfService(String before) {
    for (var form : new Pattern[] {SERVICE, POST}) {
      var matcher = form.matcher(before);
      if (matcher.find()) {
        return OptionalInt.of(matcher.start(1));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean endsWithYear(String date) {
    int length = date.length();
    return length >= 4
        && Character.isDigit(date.charAt(length - 1))
        && Character.isDigit(date.charAt(length - 2));
  }
}
