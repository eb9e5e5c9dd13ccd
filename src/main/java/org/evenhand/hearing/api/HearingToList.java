package org.evenhand.hearing.api;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * A hearing that was asked for and has no days, or lost them.
 *
 * @param days working days it is estimated to take
 * @param needs an interpreter, adjustments and the like, in words; may be empty
 * @param askedOn the day on which directions were given, or null where nobody noted it
 * @param postponed whether it was listed before
 */
public record HearingToList(
    UUID id,
    CaseReference caseReference,
    HearingType type,
    int days,
    HearingMode mode,
    int witnesses,
    String needs,
    LocalDate askedOn,
    boolean postponed) {}
