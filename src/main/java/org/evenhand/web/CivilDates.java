package org.evenhand.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times of day as the house style writes them: 3 March 2026, 10:42am, midday. */
final class CivilDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private CivilDates() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  static String time(LocalTime time) {
    if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
      return time.getHour() == 0 ? "midnight" : "midday";
    }
    var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    var minute = time.getMinute() == 0 ? "" : ":" + "%02d".formatted(time.getMinute());
    return hour + minute + (time.getHour() < 12 ? "am" : "pm");
  }
}
