package org.evenhand.ruleset.api;

/**
 * A statutory ground of impairment. Grounds belong to allegations, of which a case has many.
 *
 * @param code for example {@code G-a}
 * @param text as the statute has it, in plain words
 * @param health whether it makes the matter one of health: heard in private, published with care
 * @param neverAnonymous whether its substance names what anonymising would have to hide
 * @param source the provision
 * @param certainty how well it is known
 */
public record Ground(
    String code,
    String text,
    boolean health,
    boolean neverAnonymous,
    String source,
    Certainty certainty) {}
