package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Numbers for all words of the lists, so that a word of a text is looked up once and whether it is
 * in a list is a bit. Filled while the lists are read; no word gets a number after that, because
 * texts would be read without it.
 */
final class Vocabulary {
  /** What every word has that is in no list. */
  static final int NONE = 0;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final AtomicBoolean CLOSED = new AtomicBoolean();

  private Vocabulary() {}

  /** The number of a list's word, a new one if it has none. */
  static synchronized int add(String word) {
    var known = NUMBERS.get(word);
    if (known != null) {
      return known;
    }
    if (CLOSED.get()) {
      throw new IllegalStateException("too late for a list with " + word);
    }
    NUMBERS.put(word, NUMBERS.size() + 1);
    return NUMBERS.size();
  }

  /** All lists are read. */
  static synchronized Map<String, Integer> close() {
    CLOSED.set(true);
    return NUMBERS;
  }
}
