package org.evenhand.panel.model;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.util.TimeZone;
import org.evenhand.kernel.CivilTime;

/**
 * The civil time of hearings as a calendar file carries it: summer time from the last Sunday of
 * March to the last Sunday of October, at one o'clock Universal Time (Summer Time Order 2002).
 */
final class LondonTime {
  private static final int HOUR = 3_600_000;
  private static final int FROM_YEAR = 1996;
  private static final int MARCH = 3;
  private static final int OCTOBER = 10;

  private LondonTime() {}

  static TimezoneAssignment assignment() {
    var zone = new VTimezone(CivilTime.ZONE.getId());
    var winter = new UtcOffset(0);
    var summer = new UtcOffset(HOUR);
    var daylight = new DaylightSavingsTime();
    daylight.setTimezoneOffsetFrom(winter);
    daylight.setTimezoneOffsetTo(summer);
    daylight.addTimezoneName("BST");
    begins(daylight, MARCH, 31, 1);
    zone.addDaylightSavingsTime(daylight);
    var standard = new StandardTime();
    standard.setTimezoneOffsetFrom(summer);
    standard.setTimezoneOffsetTo(winter);
    standard.addTimezoneName("GMT");
    begins(standard, OCTOBER, 27, 2);
    zone.addStandardTime(standard);
    return new TimezoneAssignment(TimeZone.getTimeZone(CivilTime.ZONE), zone);
  }

  private static void begins(Observance observance, int month, int day, int hour) {
    observance.setDateStart(new DateTimeComponents(FROM_YEAR, month, day, hour, 0, 0, false));
    observance.setRecurrenceRule(
        new Recurrence.Builder(Frequency.YEARLY)
            .byMonth(month)
            .byDay(-1, DayOfWeek.SUNDAY)
            .build());
  }
}
