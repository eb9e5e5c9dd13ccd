package org.evenhand.panel.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.Sitting;

/** What stands against a change of days, and how a change is told. */
public final class AvailabilityRules {
  /** The field of the form that a problem with a day belongs to: {@code day-2027-01-04}. */
  public static final String DAY = "day-";

  private static final int LONGEST_REASON = 1000;
  private static final int MOST_DAYS = 366;

  private AvailabilityRules() {}

  /** Days that cannot be changed: they are over, or the member is named to sit on them. */
  public static List<Problem> brokenBy(
      Map<LocalDate, Boolean> wish, List<Sitting> sittings, LocalDate today) {
    var problems = new ArrayList<Problem>();
    wish.forEach(
        (day, available) -> {
          if (day.isBefore(today)) {
            problems.add(Problem.at(DAY + day, "availability.past", day));
          } else if (!available) {
            named(sittings, day).ifPresent(problems::add);
          }
        });
    return problems;
  }

  private static Optional<Problem> named(Collection<Sitting> sittings, LocalDate day) {
    return sittings.stream()
        .filter(sitting -> sitting.isOn(day))
        .findFirst()
        .map(sitting -> Problem.at(DAY + day, "availability.named", day, sitting.caseReference()));
  }

  /** The working days of a range as one wish. */
  public static Outcome<Map<LocalDate, Boolean>> range(
      LocalDate from, LocalDate to, boolean available, LocalDate today) {
    if (from.isBefore(today)) {
      return Outcome.refused(Problem.at("from", "availability.range.past"));
    }
    if (to.isBefore(from)) {
      return Outcome.refused(Problem.at("to", "availability.range.order", from));
    }
    if (!to.isBefore(from.plusDays(MOST_DAYS))) {
      return Outcome.refused(Problem.at("to", "availability.range.long"));
    }
    var wish = new TreeMap<LocalDate, Boolean>();
    from.datesUntil(to.plusDays(1))
        .filter(day -> Availability.WEEK.contains(day.getDayOfWeek()))
        .forEach(day -> wish.put(day, available));
    return wish.isEmpty()
        ? Outcome.refused(Problem.at("to", "availability.range.weekend"))
        : Outcome.done(wish);
  }

  public static Optional<Problem> reason(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Problem.at("reason", "pool.reason.missing"));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(Problem.at("reason", "answer.tooLong", LONGEST_REASON))
        : Optional.empty();
  }

  /** Runs of days with a sign: {@code -2027-01-04..2027-01-08 +2027-02-01}. */
  public static String told(SortedMap<LocalDate, Boolean> days) {
    var runs = new ArrayList<String>();
    LocalDate first = null;
    LocalDate last = null;
    for (var day : days.keySet()) {
      if (first != null && !(isNext(last, day) && days.get(day).equals(days.get(first)))) {
        runs.add(run(first, last, days.get(first)));
        first = null;
      }
      first = first == null ? day : first;
      last = day;
    }
    if (first != null) {
      runs.add(run(first, last, days.get(first)));
    }
    return String.join(" ", runs);
  }

  private static boolean isNext(LocalDate day, LocalDate after) {
    var next = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    return next.equals(after);
  }

  private static String run(LocalDate first, LocalDate last, boolean available) {
    return (available ? "+" : "-") + first + (last.equals(first) ? "" : ".." + last);
  }

  /** Weekdays in their order: {@code monday friday}. */
  public static String told(Set<DayOfWeek> week) {
    return new TreeSet<>(week)
        .stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }
}
