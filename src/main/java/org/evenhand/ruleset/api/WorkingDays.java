package org.evenhand.ruleset.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday without the bank holidays of the rule set. Beyond the
 * last holiday the rule set knows, only weekends are left out, so a count there errs to the early
 * side and never lets a period run longer than it may.
 *
 * @param holidays the bank holidays, weekends among them or not
 */
public record WorkingDays(SortedSet<LocalDate> holidays) {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public WorkingDays {
    holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
  }

  public boolean isWorked(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }

  /** The working day {@code count} working days after {@code day}; the day itself for none. */
  public LocalDate after(LocalDate day, int count) {
    return step(day, count, 1);
  }

  /** The working day {@code count} working days before {@code day}; the day itself for none. */
  public LocalDate before(LocalDate day, int count) {
    return step(day, count, -1);
  }

  /** How many days are worked from one day, itself included, to another, itself not. */
  public int between(LocalDate from, LocalDate until) {
    return from.isBefore(until) ? (int) from.datesUntil(until).filter(this::isWorked).count() : 0;
  }

  private LocalDate step(LocalDate day, int count, int direction) {
    var reached = day;
    for (var left = count; left > 0; ) {
      reached = reached.plusDays(direction);
      left -= isWorked(reached) ? 1 : 0;
    }
    return reached;
  }
}
