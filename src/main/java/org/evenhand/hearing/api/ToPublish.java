package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A hearing of a plan, as it is carried into its case.
 *
 * @param members the chair first
 * @param venue as it is told to the parties
 */
public record ToPublish(
    UUID hearing,
    CaseReference caseReference,
    LocalDate firstDay,
    LocalDate lastDay,
    HearingMode mode,
    String venue,
    List<UUID> members,
    UUID adviser) {
  public ToPublish {
    members = List.copyOf(members);
  }
}
