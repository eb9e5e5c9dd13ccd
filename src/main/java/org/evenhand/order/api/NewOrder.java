package org.evenhand.order.api;

import java.time.LocalDate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.OrderKind;

/**
 * An order to be made.
 *
 * @param months how long it is to run; 0 where it has no end
 * @param madeBy HEARING, DISPOSAL, CONSENT, VOLUNTARY, AUTOMATIC or RESTORATION
 */
public record NewOrder(
    CaseReference reference,
    OrderKind kind,
    int months,
    String terms,
    String madeBy,
    LocalDate madeOn) {}
