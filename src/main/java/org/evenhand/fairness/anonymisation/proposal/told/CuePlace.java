package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Arrays;
import java.util.List;

/**
 * One place of a {@link CuePattern}.
 *
 * @param words what may stand there
 * @param optional whether it may be left out
 */
record CuePlace(WordClass words, boolean optional) {
  private static final String GAP = "..";

  /**
   * @param written as in a list of cues, without what makes it optional or hidden
   */
  static CuePlace of(String written, boolean optional) {
    return new CuePlace(place(written), optional);
  }

  boolean isGap() {
    return words instanceof WordClass.Gap;
  }

  /** Whether a word must stand there, one of those or of that shape with which its class begins. */
  boolean isNeeded() {
    return !optional && words.shortest() > 0 && !words.isOpen() && !words.firsts().isEmpty();
  }

  /** Whether only words that are known may stand there, and no word of a shape. */
  boolean isOfWords() {
    return !words.firsts().isEmpty()
        && !words.firsts().has(CueLexicon.FIGURE)
        && !words.firsts().has(CueLexicon.CAPITAL)
        && !words.isOpen();
  }

  private static WordClass place(String word) {
    if (word.equals(GAP)) {
      return new WordClass.Gap();
    }
    if (word.startsWith("!") && word.length() > 1) {
      return new WordClass.Not(place(word.substring(1)));
    }
    if (word.startsWith("=") && word.length() > 1) {
      return WordClass.Exactly.of(List.of(word.substring(1).split("\\|")));
    }
    return word.contains("<") ? alternatives(word) : phrases(word);
  }

  /** {@code <poss>}, or several classes at one place: {@code <country>|<city>}. */
  private static WordClass alternatives(String written) {
    var names = written.split("\\|");
    if (names.length == 1) {
      return WordClass.named(name(names[0]));
    }
    return AnyOf.of(Arrays.stream(names).map(CuePlace::placeOf).toList());
  }

  /** Alternatives of one place; a low line stands for a blank within one: {@code born_again}. */
  private static WordClass phrases(String written) {
    return new Phrases(List.of(written.replace('_', ' ').split("\\|")));
  }

  private static WordClass placeOf(String written) {
    return written.startsWith("<") ? WordClass.named(name(written)) : phrases(written);
  }

  private static String name(String written) {
    return written.substring(1, written.length() - 1);
  }
}
