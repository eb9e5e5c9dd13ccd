package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What somebody wants a member's appointment to say.
 *
 * @param feePence of a day, in pence
 * @param reason why it is changed
 */
public record MemberWish(
    boolean mayChair,
    LocalDate appointedFrom,
    LocalDate appointedTo,
    LocalDate trainedUntil,
    boolean suspended,
    SortedSet<String> venues,
    Optional<Integer> mostDays,
    Optional<Integer> feePence,
    String reason) {}
