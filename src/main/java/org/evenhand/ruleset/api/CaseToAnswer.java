package org.evenhand.ruleset.api;

/**
 * Who decides whether there is a case to answer.
 *
 * @param body its name
 * @param seats how it sits
 */
public record CaseToAnswer(String body, Seats seats, String source, Certainty certainty) {
  /** How a deciding body sits. */
  public enum Seats {
    SINGLE,
    PAIR,
    PANEL
  }
}
