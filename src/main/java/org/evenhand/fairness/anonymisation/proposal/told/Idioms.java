package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/** Where the words of a text that might be cues are none: black ink, the young person's team. */
final class Idioms {
  private static final Map<String, List<CuePattern>> BY_FIRST = read();
  private final BitSet words = new BitSet();

  Idioms(Words text) {
    for (int at = 0; at < text.count(); at++) {
      for (var idiom : BY_FIRST.getOrDefault(text.folded(at), List.of())) {
        var match = idiom.match(text, at);
        if (match != null) {
          words.set(match.from(), match.to());
        }
      }
    }
  }

  private static Map<String, List<CuePattern>> read() {
    var idioms = new HashMap<String, List<CuePattern>>();
    for (var line : Lists.lines("told-idioms")) {
      var pattern = new CuePattern(Characteristic.SEX, CuePattern.Strength.WEAK, line);
      for (var first : pattern.firsts()) {
        idioms.computeIfAbsent(first, key -> new ArrayList<>()).add(pattern);
      }
    }
    return idioms;
  }

  /** Whether all words between two are part of idioms. */
  boolean cover(int from, int to) {
    return words.nextClearBit(from) >= to;
  }
}
