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
   * The working days from one day to another, both included.
   *
   * @param available whether they can sit on them
   */
  record OfRange(LocalDate from, LocalDate to, boolean available) implements AvailabilityWish {}

  /**
   * @param off weekdays on which they do not sit, from now on
   */
  record OfTheWeek(Set<DayOfWeek> off) implements AvailabilityWish {
    public OfTheWeek {
      off = Set.copyOf(off);
    }
  }
}
