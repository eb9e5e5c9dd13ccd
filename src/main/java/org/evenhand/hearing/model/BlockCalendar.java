package org.evenhand.hearing.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.evenhand.ruleset.api.WorkingDays;

/**
 * The days of a block, numbered from its first Monday, five to a week; bank holidays have numbers
 * too, and nobody sits on them.
 *
 * @param weeks how many
 */
public record BlockCalendar(LocalDate firstMonday, int weeks) {
  private static final int A_WEEK = 5;

  public BlockCalendar {
    if (firstMonday.getDayOfWeek() != DayOfWeek.MONDAY || weeks < 1) {
      throw new IllegalArgumentException("a block begins on a Monday and has at least a week");
    }
  }

  public int days() {
    return weeks * A_WEEK;
  }

  public LocalDate lastDay() {
    return dayOf(days() - 1);
  }

  public LocalDate dayOf(int number) {
    return firstMonday
        .plusWeeks(Math.floorDiv(number, A_WEEK))
        .plusDays(Math.floorMod(number, A_WEEK));
  }

  /** Nothing for a weekend, and for days outside the block. */
  public OptionalInt numberOf(LocalDate day) {
    int number = numberAround(day);
    return number >= 0 && number < days() && dayOf(number).equals(day)
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  /** The number of a day, or of the weekday before it; also outside the block. */
  public int numberAround(LocalDate day) {
    long calendar = day.toEpochDay() - firstMonday.toEpochDay();
    long week = Math.floorDiv(calendar, 7);
    return (int) (week * A_WEEK + Math.min(A_WEEK - 1, Math.floorMod(calendar, 7)));
  }

  /** Numbers of the days on which nobody sits. */
  public List<Integer> holidays(WorkingDays working) {
    return IntStream.range(0, days())
        .filter(number -> !working.isWorked(dayOf(number)))
        .boxed()
        .toList();
  }
}
