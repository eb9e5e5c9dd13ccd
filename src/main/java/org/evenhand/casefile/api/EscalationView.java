package org.evenhand.casefile.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.CaseReference;

/**
 * That somebody was told of a deadline.
 *
 * @param subject the clock or interim order
 * @param code the rule's code, for example {@code T-08}
 * @param daysLeft how near the due day it was to be told
 * @param target owner, deputy, executive or a role
 * @param account the named person; empty when nobody could be found
 * @param lateByDays how many days after its time it was raised; above nought when the system was
 *     not running
 * @param act what somebody recorded to have done about it, or empty
 */
public record EscalationView(
    UUID id,
    CaseReference caseReference,
    UUID subject,
    String code,
    LocalDate dueOn,
    int daysLeft,
    String target,
    String account,
    Instant raisedAt,
    int lateByDays,
    Optional<Instant> acknowledgedAt,
    String acknowledgedBy,
    String act) {}
