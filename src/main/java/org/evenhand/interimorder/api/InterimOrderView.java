package org.evenhand.interimorder.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * An interim order as it stands.
 *
 * @param kind what it does, once it is made
 * @param grounds codes of the rule set's grounds
 * @param riskSeenOn the day risk was identified
 * @param hearingOn the day it is, or was last, heard
 * @param chair the account of that hearing's chair
 * @param endsOn its last day
 * @param reviewBy the last day for its next review; empty when it ends before one is due
 * @param conditions one a line, for interim conditions
 */
public record InterimOrderView(
    UUID id,
    CaseReference caseReference,
    InterimOrderState state,
    Optional<InterimOrderKind> kind,
    List<String> grounds,
    LocalDate riskSeenOn,
    Optional<LocalDate> hearingOn,
    String hearingTime,
    String hearingMode,
    String hearingVenue,
    String chair,
    Optional<LocalDate> madeOn,
    Optional<LocalDate> endsOn,
    Optional<LocalDate> reviewBy,
    List<String> conditions,
    Optional<LocalDate> endedOn) {
  public InterimOrderView {
    grounds = List.copyOf(grounds);
    conditions = List.copyOf(conditions);
  }

  public boolean isInForce() {
    return state.isInForce();
  }
}
