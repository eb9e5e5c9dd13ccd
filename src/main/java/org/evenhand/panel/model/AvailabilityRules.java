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
import org.evenhand.panel.api.Availability;
import org.evenhand.panel.api.AvailabilityWish.OfRange;
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
  public static Outcome<Map<LocalDate, Boolean>> range(OfRange range, LocalDate today) {
    var from = range.from();
    var to = range.to();
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
        .forEach(day -> wish.put(day, range.available()));
    return wish.isEmpty()
        ? Outcome.refused(Problem.at("to", "availability.range.weekend"))
        : Outcome.done(wish);
  }

  /** Told of the range as a whole, because its days are no fields of a form. */
  public static Outcome<Integer> atTheRange(Outcome<Integer> outcome) {
    return outcome.isDone()
        ? outcome
        : Outcome.refused(
            outcome.problems().stream()
                .map(problem -> new Problem("from", problem.key(), problem.arguments()))
                .toList());
  }

  public static Optional<Problem> reason(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Problem.at("reason", "pool.reason.missing"));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(Problem.at("reason", "answer.tooLong", LONGEST_REASON))
        : Optional.empty();
  }

  /** Working days in a row of which the same is said. */
  record Run(LocalDate first, LocalDate last) {}

  static List<Run> runs(SortedMap<LocalDate, Boolean> days) {
    var runs = new ArrayList<Run>();
    for (var day : days.keySet()) {
      var before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (before != null
          && isNext(before.last(), day)
          && days.get(day).equals(days.get(before.first()))) {
        runs.set(runs.size() - 1, new Run(before.first(), day));
      } else {
        runs.add(new Run(day, day));
      }
    }
    return runs;
  }

  /** Runs of days with a sign: {@code -2027-01-04..2027-01-08 +2027-02-01}. */
  public static String told(SortedMap<LocalDate, Boolean> days) {
    return runs(days).stream()
        .map(
            run ->
                (days.get(run.first()) ? "+" : "-")
                    + run.first()
                    + (run.last().equals(run.first()) ? "" : ".." + run.last()))
        .collect(Collectors.joining(" "));
  }

  private static boolean isNext(LocalDate day, LocalDate after) {
    var next = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
    return next.equals(after);
  }

  /** Weekdays in their order: {@code monday friday}. */
  public static String told(Set<DayOfWeek> week) {
    return new TreeSet<>(week)
        .stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }
}
