package org.evenhand.fairness.anonymisation.proposal.patterns;

import java.util.regex.Pattern;

/** Words with which a text ends, looked for only where they can begin. */
final class Endings {
  private Endings() {}

  /** A pattern with which a text ends, in capitals or not. */
  static Pattern of(String words) {
    return Pattern.compile("(?:" + words + ")$", Pattern.CASE_INSENSITIVE);
  }

  /** Whether a pattern that goes to the end begins at or behind a place. */
  static boolean isFound(Pattern ending, String text, int from) {
    return ending
        .matcher(text)
        .region(Math.max(0, from), text.length())
        .useTransparentBounds(true)
        .find();
  }

  /**
   * Behind the last of some signs in a text, which none of the words that follow goes over. A
   * line's end with which the text ends is passed over, as {@code $} does.
   */
  static int behindLast(String signs, String text) {
    int at = text.endsWith("\n") ? text.length() - 1 : text.length();
    while (at > 0 && signs.indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }
}
