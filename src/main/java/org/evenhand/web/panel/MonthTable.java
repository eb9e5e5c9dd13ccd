package org.evenhand.web.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evenhand.panel.api.Sitting;

/**
 * The working days of a month, five to a row, with what somebody said of each and what they are
 * named to sit on it.
 */
public final class MonthTable {
  private final YearMonth month;
  private final List<List<Cell>> weeks = new ArrayList<>();

  /**
   * A day in the table.
   *
   * @param here whether it belongs to the month
   * @param closed whether it is a holiday
   * @param open whether it can still be said whether they can sit
   * @param can whether they can, or the box is ticked
   * @param sitting what they sit on, or null
   */
  public record Cell(
      LocalDate day, boolean here, boolean closed, boolean open, boolean can, Sitting sitting) {
    public String getId() {
      return "day-" + day;
    }

    public int getNumber() {
      return day.getDayOfMonth();
    }
  }

  /**
   * @param worked whether a day is worked at all
   * @param can whether a day is said to be free
   */
  MonthTable(
      YearMonth month,
      LocalDate today,
      Predicate<LocalDate> worked,
      Predicate<LocalDate> can,
      List<Sitting> sittings) {
    this.month = month;
    var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (monday.plusDays(4).isBefore(month.atDay(1))) {
      monday = monday.plusWeeks(1);
    }
    for (var week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
      weeks.add(
          week.datesUntil(week.plusDays(5))
              .map(day -> cell(day, today, worked, can, sittings))
              .toList());
    }
  }

  private Cell cell(
      LocalDate day,
      LocalDate today,
      Predicate<LocalDate> worked,
      Predicate<LocalDate> can,
      List<Sitting> sittings) {
    var here = YearMonth.from(day).equals(month);
    var sitting = sittings.stream().filter(some -> some.isOn(day)).findFirst().orElse(null);
    var open = here && worked.test(day) && !day.isBefore(today);
    return new Cell(day, here, !worked.test(day), open, can.test(day), sitting);
  }

  public List<List<Cell>> getWeeks() {
    return weeks;
  }

  /** Days that can still be said anything of. */
  Set<LocalDate> offered() {
    var offered = new java.util.TreeSet<LocalDate>();
    weeks.forEach(week -> week.stream().filter(Cell::open).map(Cell::day).forEach(offered::add));
    return offered;
  }
}
