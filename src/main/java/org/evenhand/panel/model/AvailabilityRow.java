package org.evenhand.panel.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A sound row of a file about days.
 *
 * @param days its working days, and whether the member can sit on them
 */
public record AvailabilityRow(UUID member, Map<LocalDate, Boolean> days) {
  public AvailabilityRow {
    days = Map.copyOf(days);
  }
}
