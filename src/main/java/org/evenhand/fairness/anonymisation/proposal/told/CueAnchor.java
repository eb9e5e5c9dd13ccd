package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of which a pattern must hold one, and how far before it the pattern then begins.
 *
 * @param words a figure counts as {@code #}, a capital as {@code *}
 * @param nearest how many words the pattern begins before it, at least
 * @param farthest at most
 */
record CueAnchor(Set<String> words, int nearest, int farthest) {
  /** Farther off a pattern would be tried at too many places. */
  private static final int FARTHEST = 16;

  /** How often words are met that hold every text together, beside those of a list. */
  private static final int COMMON = 200;

  private static final Set<String> HOLDING_TOGETHER = holdingTogether();

  private static Set<String> holdingTogether() {
    var words = new HashSet<>(Set.of("#", "*", "'s", ",", ".", "(", "that", "it", "not", "been"));
    for (var list :
        List.of("determiners", "prepositions", "conjunctions", "auxiliaries", "subordinators")) {
      words.addAll(Lists.words(list));
    }
    for (var list : List.of("she", "he", "first")) {
      words.addAll(Lists.words(list));
    }
    return words;
  }

  /** The rarest words of a row of places. */
  static CueAnchor of(List<CuePlace> places, Set<String> firsts) {
    var rarest = new CueAnchor(firsts, 0, 0);
    int nearest = 0;
    int farthest = 0;
    for (int at = 0; at < places.size() && farthest <= FARTHEST; at++) {
      var place = places.get(at);
      int hyphen = at > 0 ? 1 : 0;
      if (place.isNeeded()) {
        var other = new CueAnchor(place.words().firsts(), nearest, farthest + hyphen);
        rarest = other.trials() < rarest.trials() ? other : rarest;
      }
      nearest += place.isNeeded() ? 1 : 0;
      farthest += hyphen + place.words().longest();
    }
    return rarest;
  }

  /** How often the pattern would be tried in a long text, to be compared with others. */
  private int trials() {
    int trials = 0;
    for (var word : words) {
      trials += HOLDING_TOGETHER.contains(word) ? COMMON : 1;
    }
    return trials * (farthest - nearest + 1);
  }
}
