package org.evenhand.interimorder.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened to an interim order.
 *
 * @param kind MADE, REVIEWED, APPLIED, EXTENDED, NOT_EXTENDED, REVOKED, REPLACED, EXPIRED or ACT
 * @param code for an act, the rule's code of the deadline it answers
 * @param dueOn for an act, the day of that deadline
 * @param detail reasons, or what was done
 */
public record InterimOrderEventView(
    String kind,
    LocalDate happenedOn,
    String account,
    Instant at,
    String outcome,
    String code,
    Optional<LocalDate> dueOn,
    String detail) {}
