package org.evenhand.demonstration.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.WorkingDays;

/** The time of a story: it goes on from one working day to a later one, in office hours. */
final class DayByDay {
  private static final LocalTime OPENS = LocalTime.of(8, 50);
  private static final LocalTime CLOSES = LocalTime.of(17, 45);
  private final WorkingDays days;
  private final Dice dice;
  private LocalDateTime now;

  DayByDay(WorkingDays days, Dice dice, LocalDate from) {
    this.days = days;
    this.dice = dice;
    this.now = worked(from).atTime(OPENS);
  }

  /** About so many days go by; at least some minutes. */
  void pass(double days) {
    var whole = (int) Math.round(days * dice.spread());
    var minutes = dice.between(7, 95);
    var inTheDay = dice.between(0, 430);
    if (whole > 0) {
      now = worked(now.toLocalDate().plusDays(whole)).atTime(OPENS).plusMinutes(inTheDay);
    } else {
      now = now.plusMinutes(minutes);
    }
    settle(inTheDay);
  }

  /** It is this day, or the next one worked, if that is later than now. */
  void until(LocalDate day) {
    var inTheDay = dice.between(20, 430);
    if (day.isAfter(now.toLocalDate())) {
      now = worked(day).atTime(OPENS).plusMinutes(inTheDay);
    } else {
      now = now.plusMinutes(11);
    }
    settle(inTheDay);
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  Instant now() {
    return now.atZone(CivilTime.ZONE).toInstant();
  }

  Instant minutesAgo(int minutes) {
    return now().minusSeconds(60L * minutes);
  }

  private void settle(int inTheDay) {
    if (now.toLocalTime().isAfter(CLOSES)) {
      now = worked(now.toLocalDate().plusDays(1)).atTime(OPENS).plusMinutes(inTheDay % 200);
    }
    now = now.plusSeconds(1 + inTheDay % 50);
  }

  private LocalDate worked(LocalDate day) {
    return days.isWorked(day) ? day : days.after(day, 1);
  }
}
