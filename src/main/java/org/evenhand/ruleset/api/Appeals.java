package org.evenhand.ruleset.api;

/**
 * Who may take a decision to court, and until when.
 *
 * @param window the registrant's clock, from the day of notification
 * @param oversight the oversight body's further window, from the end of the registrant's
 */
public record Appeals(ClockRule window, Sourced<Term> oversight) {}
