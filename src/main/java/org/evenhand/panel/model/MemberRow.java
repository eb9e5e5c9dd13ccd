package org.evenhand.panel.model;

import java.time.LocalDate;
import org.evenhand.panel.api.MemberKind;

/**
 * A sound row about a member of the pool.
 *
 * @param suspended null where the file says nothing of it
 */
public record MemberRow(
    String account,
    String name,
    MemberKind kind,
    boolean mayChair,
    LocalDate from,
    LocalDate to,
    LocalDate trainedUntil,
    Boolean suspended,
    MemberExtras extras) {}
