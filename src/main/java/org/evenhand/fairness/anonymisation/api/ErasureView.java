package org.evenhand.fairness.anonymisation.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * That the names of a case be destroyed: who asked, why, and what another person decided.
 *
 * @param decidedBy empty while nobody has
 * @param destroyed whether they said yes; no while nobody has decided
 */
public record ErasureView(
    UUID id,
    CaseReference caseReference,
    ErasureReason reason,
    String why,
    String askedBy,
    Instant askedAt,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    boolean destroyed) {}
