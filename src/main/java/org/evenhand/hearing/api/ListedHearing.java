package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing with its days.
 *
 * @param state {@code LISTED}, {@code OPEN} or {@code PART_HEARD}
 * @param venue as it is told to the parties; may be empty for a remote hearing
 * @param empanelled whether a panel was named
 * @param noticed whether notice of these days was sent
 * @param lastDayToNotice the last day on which notice of it can be sent in time
 */
public record ListedHearing(
    UUID id,
    CaseReference caseReference,
    HearingType type,
    String state,
    LocalDate firstDay,
    LocalDate lastDay,
    String mode,
    String venue,
    boolean empanelled,
    boolean noticed,
    LocalDate lastDayToNotice) {

  public boolean isPartHeard() {
    return state.equals("PART_HEARD");
  }

  /** Whether it sits on a day, weekends aside. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
