package org.evenhand.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Days and times of day as the house style writes them: 3 March 2026, 10:42am, midday. */
final class CivilDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  static final List<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .limit(5)
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
          .toList();

  private CivilDates() {}

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return from.getDayOfMonth() + " to " + day(to);
    }
    return (from.getYear() == to.getYear() ? DAY_OF_YEAR.format(from) : day(from))
        + " to "
        + day(to);
  }

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
