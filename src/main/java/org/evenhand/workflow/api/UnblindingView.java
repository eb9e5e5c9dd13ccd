package org.evenhand.workflow.api;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.FileNumber;

/**
 * Somebody who decides blind asked to know whose file it is.
 *
 * @param account who asked
 * @param why in words
 * @param decision the entry of the decision log after which it was; empty where the decision was
 *     still to be taken
 */
public record UnblindingView(
    UUID id,
    UUID task,
    CaseReference caseReference,
    FileNumber fileNumber,
    String account,
    UnblindingReason reason,
    String why,
    Instant at,
    Optional<UUID> decision) {}
