package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/** A quick look whether a pattern may begin at a word, before all of it is tried. */
enum CueGlance {
  /** At the word alone. */
  AT_WORD {
    @Override
    boolean mayBegin(CuePattern pattern, Words words, int at) {
      return pattern.mayBeginWithWord(words, at);
    }

    @Override
    boolean looksFarther(CuePattern pattern) {
      return false;
    }

    @Override
    Set<String> behind(CuePattern pattern, int first) {
      return Set.of();
    }
  },
  /** At the word and those behind it; it may be a figure or any word with a capital. */
  AT_WORDS_BEHIND_TOO {
    @Override
    boolean mayBegin(CuePattern pattern, Words words, int at) {
      return pattern.mayBegin(words, at);
    }

    @Override
    boolean looksFarther(CuePattern pattern) {
      return pattern.hasGapBehindFirst();
    }

    @Override
    Set<String> behind(CuePattern pattern, int first) {
      return pattern.behind(first);
    }
  };

  abstract boolean mayBegin(CuePattern pattern, Words words, int at);

  /** Whether it looks at more than the word that begins a pattern and the one behind. */
  abstract boolean looksFarther(CuePattern pattern);

  /** The words of which one must follow a word that begins a pattern; none where any may. */
  abstract Set<String> behind(CuePattern pattern, int first);
}
