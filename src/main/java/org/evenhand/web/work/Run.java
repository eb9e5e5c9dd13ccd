package org.evenhand.web.work;

/**
 * A stretch of text on the page of a document under review.
 *
 * @param style the class that marks it; empty for plain text
 * @param label what the mark says beside its words; empty where the words speak for themselves
 * @param start where its passage starts; -1 where it is none
 */
public record Run(String text, String style, String label, int start) {
  static Run plain(String text) {
    return new Run(text, "", "", -1);
  }

  public boolean isMarked() {
    return !style.isEmpty();
  }

  public boolean isLinked() {
    return start >= 0;
  }

  Run of(String part, boolean last) {
    return new Run(part, style, last ? label : "", start);
  }
}
