package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.BitSet;

/** Where the words of a text that might be cues are none: black ink, the young person's team. */
final class Idioms {
  private final BitSet words = new BitSet();

  Idioms(Words text) {
    for (var match : CueLexicon.idiomsIn(text)) {
      words.set(match.from(), match.to());
    }
  }

  /** Whether all words between two are part of idioms. */
  boolean cover(int from, int to) {
    return words.nextClearBit(from) >= to;
  }
}
