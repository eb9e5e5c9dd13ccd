package org.evenhand.diversity.api;

/**
 * What somebody who decided blind guesses about the person, after the decision. It cannot be
 * printed.
 *
 * @param sex a choice of the question {@code SEX}, or empty
 * @param ethnicity a broad group of the question {@code ETHNICITY}, or empty
 * @param sure how sure they are
 */
public record TriageGuess(String sex, String ethnicity, Sure sure) {
  /** How sure a guess is. */
  public enum Sure {
    GUESSING,
    RATHER_SURE,
    SURE
  }

  @Override
  public String toString() {
    return "TriageGuess";
  }
}
