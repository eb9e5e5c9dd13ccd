package org.evenhand.ruleset.api;

/**
 * When somebody who was removed may ask to come back.
 *
 * @param bar the clock from the day the removal took effect
 * @param again the clock from a refusal
 */
public record Restoration(ClockRule bar, ClockRule again) {}
