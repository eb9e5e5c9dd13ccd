package org.evenhand.fairness.anonymisation.model;

/** Where the word beside a place of a text begins or ends; at an end of the text, that end. */
final class NextWord {
  private NextWord() {}

  static int before(String text, int from) {
    int at = from;
    while (at > 0 && !isOfAWord(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && isOfAWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  static int after(String text, int from) {
    int at = from;
    while (at < text.length() && !isOfAWord(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isOfAWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOfAWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '\u2019'
        || c == '-';
  }
}
