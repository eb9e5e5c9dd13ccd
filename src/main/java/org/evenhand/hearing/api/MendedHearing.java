package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * A hearing that was given another panel, adviser or day.
 *
 * @param panel the panel it has now
 * @param before the panel it had
 * @param first its first day now
 * @param moved whether that is another day
 */
public record MendedHearing(
    UUID hearing,
    CaseReference caseReference,
    UUID panel,
    UUID before,
    int seats,
    LocalDate first,
    boolean moved) {}
