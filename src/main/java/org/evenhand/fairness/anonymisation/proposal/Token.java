package org.evenhand.fairness.anonymisation.proposal;

/**
 * A word, a figure or a sign of a text as it is compared.
 *
 * @param start in the plain text, inclusive
 * @param end exclusive
 * @param text as in the plain text
 * @param folded in lower case without diacritics, for looking up
 * @param beginsSentence whether it is the first word of a sentence, a line or a table cell
 * @param ordinary whether everybody uses it, also if somebody may be called it
 * @param line the number of its line, from nought
 */
public record Token(
    int start,
    int end,
    String text,
    String folded,
    Shape shape,
    boolean beginsSentence,
    boolean ordinary,
    int line,
    int sentence) {

  /** How it is written. */
  public enum Shape {
    LOWER,
    CAPITALISED,
    ALL_CAPITALS,
    MIXED,
    NUMBER,
    SIGN
  }

  public boolean isWord() {
    return shape != Shape.NUMBER && shape != Shape.SIGN;
  }

  public boolean is(String word) {
    return folded.equals(word);
  }
}
