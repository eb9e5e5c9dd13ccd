package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.proposal.Action;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;

/**
 * Dates, told apart by what stands before them: of birth, of training, of the time in a post, and
 * all others, which are of events and stay at triage.
 */
public final class Dates implements Recogniser {
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|'\\d{2})";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}/.-])(?:"
              + String.join(
                  "|",
                  DAY + "[/.-](?:0?[1-9]|1[0-2])[/.-](?:\\d{4}|\\d{2})",
                  "(?:19|20)\\d{2}-\\d{2}-\\d{2}",
                  DAY + "(?: of)?[ -]" + MONTHS + "(?:,?[ -]" + YEAR + ")?",
                  MONTHS + " " + DAY + "(?:,? " + YEAR + ")?",
                  MONTHS + ",? " + YEAR,
                  "(?:19[4-9]|20[0-4])\\d")
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BIRTH =
      Pattern.compile(
          "(?:\\bborn\\b(?: (?:on|in))?|\\bd\\.? ?o\\.? ?b\\b\\.?|date of birth|birth ?date|birthday)"
              + "[^.\\n]{0,12}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAINING =
      Pattern.compile(
          "(?:qualifi|graduat|trained|training|degree|diploma|\\bcqsw|\\bdipsw|\\bmsw\\b|\\bb\\.?a\\b"
              + "|\\bmsc\\b|\\bbsc\\b|\\bma\\b|universit|college|studied|student from|newly)"
              + "[^.;\\n]{0,80}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EMPLOYMENT =
      Pattern.compile(
          "(?:employ|worked|works|working|work here|joined|join us|started|start(?:ed)? date|appointed"
              + "|in (?:this |the |her |his |their )?post|with us|been with|recruited|tenure|on our books"
              + "|agency worker|came to (?:us|work)|first registered|on the register|has been a)"
              + "[^.;\\n]{0,60}(?:since|from|in|on|of|:|date|\\|)[ ]{0,2}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:worked|employed|served|practi[sc](?:ed|ing)|been (?:a|an|with|in post)|registered"
              + "|in post|social worker|placed)[^.;\\n]{0,80}\\b(?:for|of)"
              + " (?:over |nearly |about |almost |more than |some |the (?:past|last) |at least"
              + " |around |just )?"
              + "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
              + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)"
              + "[ -](?:odd )?$",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> UNITS = List.of("years", "months");
  private static final int BEFORE = 120;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    var matcher = DATE.matcher(reading.plain());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (var window : Windows.aroundFigures(reading.plain())) {
      matcher.region(window.from(), window.to());
      while (matcher.find()) {
        found.add(date(reading, matcher.start(), matcher.end(), known.policy()));
      }
    }
    UNITS.forEach(unit -> service(reading, unit, found));
    return found;
  }

  /** How long somebody was in a post or a profession. */
  private static void service(Reading reading, String unit, List<Found> found) {
    var text = reading.plain();
    for (int at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) {
      int from = Math.max(0, at - BEFORE);
      var service = SERVICE.matcher(text.substring(from, at));
      if (service.find()) {
        found.add(
            reading.hide(
                from + service.start(1),
                at + unit.length(),
                Kind.EMPDATE,
                "",
                Evidence.CONTEXT,
                "length of service"));
      }
    }
  }

  private static Found date(Reading reading, int start, int end, Policy policy) {
    var before = reading.plain().substring(Math.max(0, start - BEFORE), start);
    if (BIRTH.matcher(before).find()) {
      return reading.hide(start, end, Kind.DOB, "", Evidence.CONTEXT, "date of birth");
    }
    if (endsWithYear(reading, start, end) && TRAINING.matcher(before).find()) {
      return reading.hide(start, end, Kind.TRAINDATE, "", Evidence.CONTEXT, "date of training");
    }
    if (endsWithYear(reading, start, end) && EMPLOYMENT.matcher(before).find()) {
      return reading.hide(start, end, Kind.EMPDATE, "", Evidence.CONTEXT, "date of employment");
    }
    var event = reading.hide(start, end, Kind.DATE, "", Evidence.PATTERN, "date of an event");
    return policy == Policy.TRIAGE ? event.as(Action.KEEP) : event;
  }

  private static boolean endsWithYear(Reading reading, int start, int end) {
    return end - start >= 4
        && Character.isDigit(reading.plain().charAt(end - 1))
        && Character.isDigit(reading.plain().charAt(end - 2));
  }
}
