package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Kind;

/** What a date is the date of, by what stands round it in its sentence. */
final class DateRoles {
  private static final Pattern BIRTH =
      Endings.of(
          "(?:\\bborn\\b(?: (?:on|in))?|\\bd\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|birthday)"
              + "[^.\\n]{0,12}");

  /** Qualifications; a year or a month with its year, whatever stands between. */
  private static final Pattern TRAINING =
      Endings.of(
          "(?:qualifi|graduat|\\btrained|training (?:as|at|in|course)|(?:her|his|their|my) training"
              + "|degree|diploma|\\bcqsw|\\bdipsw|\\bmsw\\b|\\bb\\.?a\\b|\\bmsc\\b|\\bbsc\\b|\\bma\\b"
              + "|universit|college|studied|student from|newly|\\basye\\b|practice educator|class of|cohort|intake|step up to|pgdip)"
              + "[^.;\\n]{0,80}");

  private static final Pattern QUALIFIED =
      Endings.of("(?:\\bqualified|qualification|graduat)[^.;\\n]{0,60}\\b(?:on|in|of|:|\\|) ?");

  /** Words of the time in a post, and the preposition or the sign before its date. */
  private static final Pattern EMPLOYMENT =
      Endings.of(
          "(?:employ\\w*|\\bhired|recruited|appointed(?! an? )|appointment"
              + "|\\bjoined(?! the (?:meeting|call|visit|conference|discussion|group|school))|join us"
              + "|promoted|took up|continuous service|length of service|service start"
              + "|(?:current|present|previous|last|first) (?:post|role|job|position)"
              + "|in (?:this |the |her |his |their |my )?post|held (?:the|this|her|his) post|tenure"
              + "|(?:her|his|their|my|employment) contract(?! for)|on our books|agency worker"
              + "|came to (?:us|work)|moved to (?:this|our) (?:team|service|authority|council|trust)"
              + "|became (?:an? |the |our )?(?:\\w+ ){0,2}(?:manager|worker|practitioner|lead|head)"
              + "|last day (?:of service|at work|with us|here)|first registered|retired|inducted|vetted"
              + "|registered (?:with the|as an?)"
              + "|start(?:ed|ing)? (?:date|work(?! on)|here|with us|as an? |employment"
              + "|in (?:post|the role)|(?:the|her|his|my) job)"
              + "|left (?:us|our|the (?:trust|council|agency|authority|service|team|department|charity)))"
              + "(?:[^.,;\\n]{0,60}(?:since|from|in|on|of|until|was|began|dates?|registered))?[ :|(–-]{0,4}");

  /** {@code started in 2019}: of a person, and of nothing else in the clause. */
  private static final Pattern STARTED =
      Endings.of(
          "\\b(?:(?:started|left|joined|came|transferred(?: from[^.,;\\n]{0,40})?) in |start(?:ed)?: ?)");

  /** {@code 2014 - 2018: Social Worker}, {@code 2016 to date}, {@code a 2009 graduate}. */
  private static final Pattern POST_BEHIND =
      Pattern.compile(
          "^(?: ?[–-] ?(?:(?:\\w{3,9} )?\\d{4})?|(?: to (?:date|now|the present|present)\\b))?"
              + "(?: ?[–-] ?(?:present|date|now|current)| to (?:date|now|present)|: ?(?:[A-Z]\\w+ ){0,2}"
              + "(?:Social [Ww]orker|Manager|Practitioner|Support [Ww]orker|Student|Lecturer|Nurse)).*",
          Pattern.DOTALL);

  private static final Pattern GRADUATE_BEHIND =
      Pattern.compile("^ (?:graduate|intake|cohort|leaver|degree|qualifier).*", Pattern.DOTALL);

  /** What needs a {@code since}, because it says other things too. */
  private static final Pattern SINCE =
      Endings.of(
          "\\b(?:with us|been with|member of staff|registered|on the (?:register|panel)|amhp|here"
              + "|(?:social|support|agency|key) worker|practitioner|manager|practi[sc](?:ed|ing)"
              + "|employed|work(?:s|ed|ing)? (?:here|for|at|as|in)"
              + "|been (?:an? )?(?:\\w+ ){0,2}(?:worker|manager|practitioner|amhp|member))"
              + "\\b[^.,;\\n]{0,60}\\b(?:since|from) ");

  private static final Pattern OPENING =
      Pattern.compile("(?:^|[.;\\n] ?)(?:From|Between|In|Since|Until|Before) $");
  private static final Pattern WORKED_BEHIND =
      Pattern.compile(
          "^(?: (?:to|and|until) [\\w ]{4,15}|-\\d{4})?,? (?:\\w+ ){1,3}(?:worked|was employed|was working"
              + "|practi[sc]ed|trained|studied)\\b.*",
          Pattern.DOTALL);

  /** Whose dates are events, unless a word says outright that somebody was employed. */
  private static final Pattern OF_THE_CASE =
      Pattern.compile(
          "\\b(?:child(?:ren)?|boy|girl|son|daughter|mother|father|family|placement|tenancy|order"
              + "|complaint|report|assessment|visit|investigation|allocated|assigned|school|nursery"
              + "|pupil|case|plan|meeting|incident)\\b(?!['\u2019-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTRIGHT =
      Pattern.compile(
          "employ|joined us|appointed|promoted|hired|recruited|in post|first registered",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR_AT_END =
      Pattern.compile(
          "(?:\\d{2}|\\d{4}s)$|^(?:nineteen|two thousand|twenty)", Pattern.CASE_INSENSITIVE);

  private DateRoles() {}

  /** How far the stop in {@code B.A.} may lie behind where that begins. */
  private static final int B_A = 2;

  /** Longer than any words of birth with what may stand between them and the date. */
  private static final int WORDS_OF_BIRTH = 32;

  /** {@link Kind#DATE} for an event's. */
  static Kind of(String before, String date, String behind) {
    if (Endings.isFound(BIRTH, before, before.length() - WORDS_OF_BIRTH)) {
      return Kind.DOB;
    }
    if (!endsWithYear(date)) {
      return Kind.DATE;
    }
    boolean day = Character.isDigit(date.charAt(0)) && date.length() > 7;
    if (GRADUATE_BEHIND.matcher(behind).matches()) {
      return Kind.TRAINDATE;
    }
    int sentence = Endings.behindLast(".;\n", before);
    if (day
        ? Endings.isFound(QUALIFIED, before, sentence)
        : Endings.isFound(TRAINING, before, sentence - B_A)) {
      return Kind.TRAINDATE;
    }
    int clause = Endings.behindLast(".,;\n", before);
    boolean post =
        Endings.isFound(EMPLOYMENT, before, clause)
            || Endings.isFound(SINCE, before, clause)
            || !day && Endings.isFound(STARTED, before, clause)
            || POST_BEHIND.matcher(behind).matches()
            || OPENING.matcher(before).find() && WORKED_BEHIND.matcher(behind).matches();
    return post && !isOfTheCase(before) ? Kind.EMPDATE : Kind.DATE;
  }

  private static boolean isOfTheCase(String before) {
    int from = 1 + Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'));
    var clause = before.substring(from);
    return OF_THE_CASE.matcher(clause).find() && !OUTRIGHT.matcher(clause).find();
  }

  static String reason(Kind role) {
    return switch (role) {
      case DOB -> "date of birth";
      case TRAINDATE -> "date of training";
      case EMPDATE -> "date of employment";
      default -> "date of an event";
    };
  }

  private static boolean endsWithYear(String date) {
    return YEAR_AT_END.matcher(date).find();
  }
}
