package org.evenhand.panel.planning;

/**
 * Why somebody may not sit on a hearing whatever their diary says.
 *
 * @param reason a code, such as {@code same_employer}
 */
public record Conflict(String member, String reason) {}
