package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;

/** A name as it was written once: its words folded, without titles and what belongs to grammar. */
record NameForm(List<String> words) {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "rev",
          "sir",
          "dame",
          "lady",
          "lord",
          "cllr",
          "pc",
          "dc",
          "ds",
          "di",
          "dci",
          "wpc",
          "sgt",
          "sergeant",
          "inspector",
          "constable",
          "nurse",
          "sister",
          "judge",
          "the",
          "aunt",
          "uncle",
          "auntie",
          "nan");

  NameForm {
    words = List.copyOf(words);
  }

  static NameForm of(String written) {
    var words = new ArrayList<String>();
    for (var token : Reading.of(written).tokens()) {
      if (token.shape() != Token.Shape.SIGN && !TITLES.contains(token.folded())) {
        words.add(token.folded());
      }
    }
    return new NameForm(words);
  }

  static NameForm folded(String words) {
    return new NameForm(Arrays.asList(words.split(" ")));
  }

  /** Two words at least that are more than initials. */
  boolean isFull() {
    return words.stream().filter(word -> word.length() > 1).count() > 1;
  }

  /** Whether one can be a shorter or slightly different way to write the other. */
  boolean fits(NameForm other) {
    var shorter = words.size() <= other.words.size() ? words : other.words;
    var longer = shorter == words ? other.words : words;
    return !shorter.isEmpty()
        && shorter.stream().allMatch(word -> longer.stream().anyMatch(l -> alike(word, l)));
  }

  private static boolean alike(String one, String other) {
    if (one.startsWith(other) || other.startsWith(one)) {
      int shorter = Math.min(one.length(), other.length());
      return shorter == 1 || shorter > 2 || one.equals(other);
    }
    return Math.min(one.length(), other.length()) > 4 && isOneSlip(one, other);
  }

  /** One letter wrong, missing, too much, or swapped with its neighbour. */
  private static boolean isOneSlip(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int left = one.length() - same - tail;
    int right = other.length() - same - tail;
    boolean swapped =
        left == 2
            && right == 2
            && one.charAt(same) == other.charAt(same + 1)
            && one.charAt(same + 1) == other.charAt(same);
    return left <= 1 && right <= 1 || swapped;
  }

  String lastWord() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  String folded() {
    return String.join(" ", words);
  }
}
