package org.evenhand.order.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.OrderKind;

/**
 * A final order as read.
 *
 * @param months how long it runs from when it takes effect; 0 where it has no end
 * @param state ANNOUNCED, IN_FORCE, REVOKED, LAPSED, ENDED, QUASHED or REMITTED
 */
public record OrderView(
    UUID id,
    CaseReference reference,
    OrderKind kind,
    int months,
    String terms,
    LocalDate madeOn,
    String state,
    Optional<LocalDate> takesEffectOn,
    Optional<LocalDate> endsOn) {
  public boolean isInForce() {
    return "IN_FORCE".equals(state);
  }
}
