package org.evenhand.casefile.api;

import java.util.UUID;

/**
 * One numbered allegation.
 *
 * @param ground the statutory ground, as the rule set codes it, for example {@code G-a}
 * @param category what kind of concern it is
 * @param agreed whether the lead investigator has agreed it
 * @param finding PROVED, NOT_PROVED, ADMITTED, or empty before a hearing
 * @param outsideUkReasons why what happened elsewhere or before registration counts, or empty
 */
public record AllegationView(
    UUID id,
    int number,
    String text,
    String ground,
    String category,
    boolean agreed,
    String finding,
    String outsideUkReasons) {}
