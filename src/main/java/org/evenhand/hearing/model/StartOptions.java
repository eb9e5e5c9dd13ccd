package org.evenhand.hearing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.hearing.api.HearingToList;

/**
 * On which days hearings that wait may begin. Whoever has waited longest is offered the earliest
 * weeks, as many as there is room for; each hearing is offered a few days, so that which is best
 * can be proved. A hearing of three days or more begins on a Monday or a Tuesday where it fits a
 * week.
 */
public final class StartOptions {
  /** Most days offered to a hearing. */
  public static final int MOST = 6;

  private static final int A_WEEK = 5;
  private static final int LONG = 3;

  private final BlockCalendar calendar;
  private final Set<Integer> holidays;
  private final int roomDaysAWeek;
  private int offered;

  /**
   * @param roomDaysAWeek room days that may be filled in a week, at least 1
   */
  public StartOptions(BlockCalendar calendar, Set<Integer> holidays, int roomDaysAWeek) {
    this.calendar = calendar;
    this.holidays = Set.copyOf(holidays);
    this.roomDaysAWeek = Math.max(1, roomDaysAWeek);
  }

  /**
   * For the next in the queue.
   *
   * @param earliest the first day that notice leaves time for
   * @return numbers of days, earliest first; none if it does not fit the block
   */
  public List<Integer> next(HearingToList hearing, LocalDate earliest) {
    int week = offered / roomDaysAWeek;
    offered += hearing.days();
    var from = Math.max(calendar.numberAround(earliest), week * A_WEEK);
    var options = from(hearing, Math.max(0, from), earliest);
    return options.isEmpty() ? from(hearing, 0, earliest) : options;
  }

  private List<Integer> from(HearingToList hearing, int first, LocalDate earliest) {
    var options = new ArrayList<Integer>();
    for (int day = first; day < calendar.days() && options.size() < MOST; day++) {
      if (!calendar.dayOf(day).isBefore(earliest) && fits(hearing.days(), day)) {
        options.add(day);
      }
    }
    return options;
  }

  private boolean fits(int days, int start) {
    if (start + days > calendar.days()) {
      return false;
    }
    int weekday = start % A_WEEK;
    boolean begins =
        days < LONG ? weekday + days <= A_WEEK : weekday < 2 && fitsTheWeek(days, weekday);
    return begins && holidays.stream().noneMatch(day -> day >= start && day < start + days);
  }

  /** More than a week begins on a Monday. */
  private static boolean fitsTheWeek(int days, int weekday) {
    return days > A_WEEK ? weekday == 0 : weekday + days <= A_WEEK;
  }
}
