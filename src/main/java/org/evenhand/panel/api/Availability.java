package org.evenhand.panel.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When a member can sit: every working day but the weekdays they never sit on, and days for which
 * they said otherwise.
 *
 * @param daysOff weekdays on which they do not sit
 * @param days what they said of single days; it counts above the weekday
 */
public record Availability(Set<DayOfWeek> daysOff, Map<LocalDate, Boolean> days) {
  /** Days of the week on which hearings are held. */
  public static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  /** Nothing said. */
  public static final Availability NONE = new Availability(Set.of(), Map.of());

  public Availability {
    daysOff = Set.copyOf(daysOff);
    days = Map.copyOf(days);
  }

  public boolean isAvailable(LocalDate day) {
    return WEEK.contains(day.getDayOfWeek()) && days.getOrDefault(day, isOfTheWeek(day));
  }

  /**
   * What has to be written so that days are as wished: what to say of a day, or nothing where the
   * weekday says it already. Days that are as wished are left out.
   */
  public Map<LocalDate, Optional<Boolean>> towards(Map<LocalDate, Boolean> wish) {
    var changes = new TreeMap<LocalDate, Optional<Boolean>>();
    wish.forEach(
        (day, available) -> {
          if (isAvailable(day) != available) {
            changes.put(
                day, isOfTheWeek(day) == available ? Optional.empty() : Optional.of(available));
          }
        });
    return changes;
  }

  private boolean isOfTheWeek(LocalDate day) {
    return !daysOff.contains(day.getDayOfWeek());
  }
}
