package org.evenhand.panel.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** When somebody wants it to be said that a member can sit. */
public sealed interface AvailabilityWish {
  /**
   * @param days whether they can, by day
   */
  record OfDays(Map<LocalDate, Boolean> days) implements AvailabilityWish {
    public OfDays {
      days = Map.copyOf(days);
    }
  }

  /**
   * @param off weekdays on which they do not sit, from now on
   */
  record OfTheWeek(Set<DayOfWeek> off) implements AvailabilityWish {
    public OfTheWeek {
      off = Set.copyOf(off);
    }
  }
}
