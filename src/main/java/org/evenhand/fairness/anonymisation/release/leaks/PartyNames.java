package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of one party, word by word, as they may be met. */
final class PartyNames {
  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "abu", "van", "von", "der", "den", "de", "da", "del",
          "della", "di", "du", "la", "le", "dos", "ap", "ab", "mac", "mc", "ni", "nic", "st",
          "dela", "ter", "ten", "and", "the", "of", "mr", "mrs", "ms", "miss", "mx", "dr", "sir",
          "rev");
  private static final int SHORTEST_PART = 3;

  private final Set<String> words = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  PartyNames(List<String> names) {
    for (var name : names) {
      var parts = SPACE.split(name.strip());
      for (var word : parts) {
        if (parts.length == 1 || !PARTICLES.contains(Folding.folded(word))) {
          add(word);
        }
      }
      if (parts.length > 1) {
        var joined = Folding.folded(name);
        words.add(joined);
        whole.add(joined);
      }
    }
  }

  private void add(String word) {
    var joined = Folding.folded(word);
    if (joined.length() < 2 || joined.matches("\\d+")) {
      return;
    }
    words.add(joined);
    words.add(Folding.spelledOut(word));
    whole.add(joined);
    for (var part : JOINT.split(word)) {
      var folded = Folding.folded(part);
      if (folded.length() >= SHORTEST_PART && !PARTICLES.contains(folded)) {
        words.add(folded);
      }
    }
  }

  /** Every word that is a name or a part of one, folded. */
  Set<String> words() {
    return words;
  }

  /** Names with their parts joined. */
  Set<String> whole() {
    return whole;
  }

  boolean has(String folded) {
    return words.contains(folded);
  }
}
