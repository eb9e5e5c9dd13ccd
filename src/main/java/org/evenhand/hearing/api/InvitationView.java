package org.evenhand.hearing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.HearingType;

/**
 * An invitation to sit on a hearing, or to advise its panel.
 *
 * @param seat {@code CHAIR}, {@code MEMBER} or {@code ADVISER}
 * @param reachable whether the message that asks them went out or still can; without an address it
 *     is on their page only
 * @param answeredAt null while they have not answered
 * @param reason why they cannot, or null
 * @param open whether it can still be answered
 */
public record InvitationView(
    UUID id,
    UUID hearing,
    CaseReference caseReference,
    HearingType type,
    String mode,
    UUID member,
    String name,
    String seat,
    LocalDate firstDay,
    LocalDate lastDay,
    InvitationState state,
    boolean reachable,
    Instant askedAt,
    Instant answeredAt,
    CannotSit reason,
    String words,
    boolean open) {}
