package org.evenhand.fairness.anonymisation.api;

import java.util.List;

/**
 * A document as its reviewer sees it.
 *
 * @param place among the documents of the file, from one
 * @param of how many there are
 * @param output the released text as it would be now, in parts
 * @param labels what the case calls everybody and everything
 * @param risk GREEN, AMBER or RED, as far as the text itself shows
 * @param unfit why its text cannot be relied on, or NONE
 * @param words of the source
 * @param seconds that people have looked at it
 * @param edition of its passages, counted
 */
public record DocumentInReview(
    int place,
    int of,
    String title,
    String source,
    List<PassageInReview> passages,
    List<Piece> output,
    List<String> labels,
    String risk,
    String unfit,
    int words,
    int seconds,
    int edition) {

  /**
   * A part of the output.
   *
   * @param from where it, or what it stands for, begins in the source
   * @param replaced whether it stands for a hidden passage
   */
  public record Piece(int from, String text, boolean replaced) {}
}
