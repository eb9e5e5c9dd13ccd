package org.evenhand.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Instants read as civil days. Statutory periods are counted in days of Europe/London whatever the
 * zone of the machine.
 */
public final class CivilTime {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private CivilTime() {}

  public static LocalDate today(Clock clock) {
    return dayOf(clock.instant());
  }

  public static LocalDate dayOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The first instant of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
