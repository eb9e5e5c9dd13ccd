package org.evenhand.fairness.anonymisation.api;

/**
 * A document of an anonymised file, in a list.
 *
 * @param state PROPOSED, LOOKED_AT or STAYS_OUT
 * @param hidden how many passages are hidden
 * @param undecided how many somebody has to decide
 * @param toLookAt how many were decided in doubt and not looked at
 * @param risk GREEN, AMBER or RED
 * @param unfit why its text cannot be relied on, or NONE
 * @param seconds that people have looked at it
 */
public record DocumentOfFile(
    int place,
    String title,
    String state,
    int hidden,
    int undecided,
    int toLookAt,
    String risk,
    String unfit,
    int words,
    int seconds) {

  public boolean isProposed() {
    return "PROPOSED".equals(state);
  }
}
