package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Map;
import java.util.Set;

/** Words that point back to somebody already spoken of: pronouns, and {@code this woman}. */
final class Anaphors {
  private static final Set<String> SHE = Lists.words("she");
  private static final Set<String> HE = Lists.words("he");
  private static final Map<String, Sex> NOUNS = Lists.anaphors();
  private static final Set<String> POINTING =
      Set.of("this", "that", "the", "such", "said", "dis", "silly", "horrible", "awful", "stupid");

  private Anaphors() {}

  /** The sex of a pronoun or of a noun that points back; unknown for any other word. */
  static Sex sex(Words words, int at) {
    var word = words.folded(at);
    if (SHE.contains(word) && !isWordShed(words, at)) {
      return Sex.FEMALE;
    }
    if (HE.contains(word)) {
      return Sex.MALE;
    }
    return isOne(words, at) ? NOUNS.get(word) : Sex.UNKNOWN;
  }

  private static boolean isWordShed(Words words, int at) {
    return words.is(at, "shed");
  }

  static boolean isPronoun(Words words, int at) {
    var word = words.folded(at);
    return HE.contains(word) || SHE.contains(word) && !isWordShed(words, at);
  }

  /** Whether it is a gendered noun that points back: this woman, that silly man. */
  static boolean isOne(Words words, int at) {
    return NOUNS.containsKey(words.folded(at))
        && (words.in(at - 1, POINTING) || words.in(at - 2, POINTING) && words.isWord(at - 1));
  }

  /** Whether a pronoun can be what somebody has: his desk, her bag. */
  static boolean isPossessive(Words words, int at) {
    var word = words.folded(at);
    return word.equals("his") || word.equals("her") && HerReading.isPossessive(words, at);
  }

  static boolean isSubject(Words words, int at) {
    var word = words.folded(at);
    return word.startsWith("she")
        || word.equals("he")
        || word.startsWith("he'")
        || word.equals("hes");
  }

  static boolean isReflexive(Words words, int at) {
    return words.is(at, "himself") || words.is(at, "herself");
  }

  /** He or she, him/her, s/he: nobody in particular. */
  static boolean isGeneric(Words words, int at) {
    return pairs(words, at, at + 1)
        || pairs(words, at - 2, at - 1)
        || words.is(at - 1, ")") && words.is(at - 2, "s")
        || words.is(at - 1, "/") && words.is(at - 2, "s");
  }

  private static boolean pairs(Words words, int first, int link) {
    boolean linked = words.is(link, "or") || words.is(link, "/");
    int second = link + 1;
    return linked
        && (HE.contains(words.folded(first)) && SHE.contains(words.folded(second))
            || SHE.contains(words.folded(first)) && HE.contains(words.folded(second)));
  }
}
