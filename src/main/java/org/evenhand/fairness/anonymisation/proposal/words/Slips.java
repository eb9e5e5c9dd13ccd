package org.evenhand.fairness.anonymisation.proposal.words;

import java.util.BitSet;
import java.util.Set;

/**
 * Whether words are a slip of the pen away from those of a list. Some hundred spellings are tried
 * for each; their hashes ({@link String#hashCode}) are reckoned from those of the parts, and only a
 * spelling of which the list may have the hash is put together.
 */
final class Slips {
  /** Enough that hardly one in twenty spellings is put together in vain. */
  private static final int HASHES = 1 << 20;

  private final Set<String> words;
  private final BitSet hashes = new BitSet(HASHES);

  Slips(Set<String> words) {
    this.words = words;
    words.forEach(word -> hashes.set(word.hashCode() & HASHES - 1));
  }

  /** One letter more, less or other, or two that changed places. */
  boolean isOneOff(String word) {
    int length = word.length();
    var behind = new int[length + 1];
    var powers = new int[length + 1];
    powers[0] = 1;
    for (int i = 1; i <= length; i++) {
      powers[i] = 31 * powers[i - 1];
      behind[length - i] = behind[length - i + 1] + word.charAt(length - i) * powers[i - 1];
    }
    int before = 0;
    for (int at = 0; at < length; at++) {
      int rest = length - at - 1;
      if (isSwapped(word, at, before, behind, powers)
          || mayHave(before * powers[rest] + behind[at + 1])
              && words.contains(word.substring(0, at) + word.substring(at + 1))
          || isLetterOff(word, at, before, behind, powers)) {
        return true;
      }
      before = 31 * before + word.charAt(at);
    }
    return false;
  }

  private boolean isSwapped(String word, int at, int before, int[] behind, int[] powers) {
    int rest = word.length() - at - 2;
    if (rest < 0) {
      return false;
    }
    char one = word.charAt(at);
    char other = word.charAt(at + 1);
    int hash = ((before * 31 + other) * 31 + one) * powers[rest] + behind[at + 2];
    return mayHave(hash)
        && words.contains(word.substring(0, at) + other + one + word.substring(at + 2));
  }

  /** Another letter at a place, or one more before it. */
  private boolean isLetterOff(String word, int at, int before, int[] behind, int[] powers) {
    int rest = word.length() - at - 1;
    for (char letter = 'a'; letter <= 'z'; letter++) {
      int with = before * 31 + letter;
      boolean other =
          mayHave(with * powers[rest] + behind[at + 1])
              && words.contains(word.substring(0, at) + letter + word.substring(at + 1));
      if (other
          || mayHave(with * powers[rest + 1] + behind[at])
              && words.contains(word.substring(0, at) + letter + word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHave(int hash) {
    return hashes.get(hash & HASHES - 1);
  }
}
