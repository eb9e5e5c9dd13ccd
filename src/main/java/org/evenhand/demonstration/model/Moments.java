package org.evenhand.demonstration.model;

import java.time.LocalDate;
import org.evenhand.kernel.CivilTime;

/** Days as a process carries them. */
final class Moments {
  private Moments() {}

  /** The first moment of a day, with its zone. */
  static String startOf(LocalDate day) {
    return day.atStartOfDay(CivilTime.ZONE).toOffsetDateTime().toString();
  }
}
