package org.evenhand.exchange;

/**
 * A column that a file may have.
 *
 * @param name as in the header line: lower case, words joined by underscores
 * @param required whether a file without it is refused; a cell may be blank all the same if the
 *     room that reads it allows that
 * @param maxLength longest cell accepted, in characters
 */
public record Column(String name, boolean required, int maxLength) {
  /** A column that every file must have. */
  public static Column required(String name, int maxLength) {
    return new Column(name, true, maxLength);
  }

  /** A column that a file may leave out; then nothing is said about what it holds. */
  public static Column optional(String name, int maxLength) {
    return new Column(name, false, maxLength);
  }
}
