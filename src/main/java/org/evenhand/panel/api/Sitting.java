package org.evenhand.panel.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A run of days that a member is named to sit, or sat.
 *
 * @param id of the hearing, or of the panel where there is no hearing of its own
 * @param change grows with each change of the hearing
 * @param what a code: the type of the hearing, or what the panel was named for
 * @param mode how it is held: {@code REMOTE}, {@code IN_PERSON}, {@code HYBRID}, or nothing
 */
public record Sitting(
    UUID member,
    UUID id,
    int change,
    String caseReference,
    String what,
    String mode,
    LocalDate first,
    LocalDate last,
    boolean chair) {

  /** Working days of it that fall between two days, both included; holidays count. */
  public int daysBetween(LocalDate from, LocalDate to) {
    var begins = first.isBefore(from) ? from : first;
    var ends = last.isAfter(to) ? to : last;
    return begins.isAfter(ends)
        ? 0
        : (int)
            begins
                .datesUntil(ends.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .count();
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
