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
import org.evenhand.fairness.anonymisation.proposal.context.Tables;

/**
 * Dates, told apart by what stands before them: of birth, of training, of the time in a post, and
 * all others, which are of events and stay at triage.
 */
public final class Dates implements Recogniser {
  private static final String MONTHS =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";

  /** What is said of a year and belongs to it. */
  private static final String ABOUT =
      "(?:(?:(?:the )?(?:early|late|mid|spring|summer|autumn|winter|easter|christmas|start|end|beginning"
          + "|middle)(?: of(?: the year)?|-)? ?){1,2})?";

  private static final String YEAR = "(?:(?:19|20)\\d{2}|'\\d{2})";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:(?<![\\p{L}\\p{N}/.-])|(?<=(?<![\\p{L}\\p{N}/.-])(?:19|20)\\d{2}[–-]))(?:"
              + String.join(
                  "|",
                  DAY + "[/.-](?:0?[1-9]|1[0-2])[/.-](?:\\d{4}|\\d{2})",
                  "(?:19|20)\\d{2}-\\d{2}-\\d{2}",
                  "(?:0?[1-9]|1[0-2])[/.](?:19|20)\\d{2}",
                  DAY + "(?: of)?[ -]" + MONTHS + "(?:,?[ -]" + YEAR + ")?",
                  MONTHS + " " + DAY + "(?:,? " + YEAR + ")?",
                  MONTHS + ",? " + YEAR,
                  ABOUT + "(?:19[4-9]|20[0-4])\\d(?:s|[/–-]\\d{2}(?!\\d))?",
                  "(?:nineteen[ -](?:sixty|seventy|eighty|ninety)|two thousand(?: and)?)"
                      + "(?:[ -](?:"
                      + ONES
                      + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                      + "|seventeen|eighteen|nineteen))?",
                  "twenty[ -](?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
                      + "|nineteen|twenty(?:[ -](?:"
                      + ONES
                      + "))?)(?![ -](?:years|months|days|weeks|hours"
                      + "|minutes|pounds|times|cases|children|miles|percent|per))")
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE =
      Pattern.compile("\\s*(?:to|until|till|-|–|—|and|through to)\\s*");
  private static final List<String> UNITS =
      List.of("years", "months", "decades", "weeks", "yrs", "mths", "year ", "decade ");
  private static final int BEFORE = 120;
  private static final int BEHIND = 60;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    var found = new ArrayList<Found>();
    Found last = null;
    var matcher = DATE.matcher(reading.plain());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (var window : Windows.aroundYears(reading.plain())) {
      matcher.region(window.from(), window.to());
      while (matcher.find()) {
        last = date(reading, matcher.start(), matcher.end(), known, last);
        found.add(last);
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
      int end = at + unit.length();
      var behind = text.substring(end, Math.min(text.length(), end + BEHIND));
      var length = LengthOfService.of(text.substring(from, at), behind);
      if (length.isPresent()) {
        found.add(hide(reading, from + length.getAsInt(), end, Kind.EMPDATE, "length of service"));
      }
    }
  }

  private static Found date(Reading reading, int start, int end, Knowledge known, Found last) {
    var text = reading.plain();
    var before = text.substring(Math.max(0, start - BEFORE), start);
    var head = Tables.of(reading).headAt(start);
    var told = head.isEmpty() ? before : head + ": ";
    var behind = text.substring(end, Math.min(text.length(), end + BEHIND));
    var role = DateRoles.of(told, text.substring(start, end), behind);
    if (role == Kind.DATE && last != null && isRange(reading, last, start)) {
      role = last.kind();
    }
    if (role != Kind.DATE) {
      return hide(reading, start, end, role, DateRoles.reason(role));
    }
    var event = reading.hide(start, end, Kind.DATE, "", Evidence.PATTERN, "date of an event");
    return known.policy() == Policy.TRIAGE ? event.as(Action.KEEP) : event;
  }

  /** {@code April 2015 to August 2023}: the second is what the first is. */
  private static boolean isRange(Reading reading, Found last, int start) {
    int gap = reading.sourceStart(start) - last.end();
    return gap > 0
        && gap < 12
        && RANGE
            .matcher(reading.source().substring(last.end(), reading.sourceStart(start)))
            .matches();
  }

  private static Found hide(Reading reading, int start, int end, Kind kind, String reason) {
    return reading.hide(start, end, kind, "", Evidence.CONTEXT, reason);
  }
}
