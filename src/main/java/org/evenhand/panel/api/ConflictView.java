package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A member is too near to a case.
 *
 * @param since the day from which it is known
 * @param until the last day on which it counts; empty while it has no end
 * @param source where it comes from: a step, another case, an employer's code, a party's role
 */
public record ConflictView(
    UUID member,
    String account,
    CaseReference reference,
    ConflictReason reason,
    LocalDate since,
    Optional<LocalDate> until,
    String source) {}
