package org.evenhand.panel.api;

import java.time.Instant;

/**
 * Something that was done to what the pool knows of a member.
 *
 * @param kind a code: {@code DAYS}, {@code WEEK}, {@code CHANGED}, {@code CONFLICT} and so on
 * @param detail what, in figures and codes
 * @param reason why, where somebody else than the member did it
 */
public record MemberAct(Instant at, String by, String kind, String detail, String reason) {}
