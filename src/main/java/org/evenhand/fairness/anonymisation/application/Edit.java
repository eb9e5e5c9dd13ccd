package org.evenhand.fairness.anonymisation.application;

import org.evenhand.fairness.anonymisation.api.Side;
import org.evenhand.fairness.anonymisation.api.Sort;
import org.evenhand.fairness.anonymisation.api.Standing;

/** What a reviewer does on the page of a document. A passage is told by where it starts. */
public sealed interface Edit {

  /** Hides it, leaves it in, or says that what was proposed is right. */
  record Settle(int start, Standing as) implements Edit {}

  /** Takes the next word in as well. */
  record Widen(int start, Side side) implements Edit {}

  /**
   * Calls this one passage something else.
   *
   * @param label of the case, or empty for a new one of this sort
   */
  record Call(int start, Sort sort, String label) implements Edit {}

  /** Everything that is called as this passage is called like another: they are the same. */
  record Merge(int start, String label) implements Edit {}

  /** Hides the words of this passage wherever the case has them, under its own label. */
  record Everywhere(int start) implements Edit {}

  /**
   * Hides words that were missed, wherever the case has them.
   *
   * @param label of the case, or empty for a new one of this sort
   */
  record Add(String words, Sort sort, String label) implements Edit {}
}
