package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/** Tells {@code her} the object (them) from {@code her} before what she has (their). */
final class HerReading {
  private static final Set<String> BEHIND_OBJECT = Lists.words("objects-follow");
  private static final Set<String> PERCEPTION = Lists.words("perception");
  private static final Set<String> VERBS = Lists.words("present-verbs");

  private HerReading() {}

  static boolean isPossessive(Words words, int at) {
    int next = at + 1;
    if (!words.has(next) || words.isSign(next) && !words.is(next, "\"")) {
      return words.is(next, "'") && words.isWord(at + 2);
    }
    if (words.is(next, "own") || words.token(next).shape().name().equals("NUMBER")) {
      return true;
    }
    if (words.in(next, BEHIND_OBJECT)) {
      return isNounAfterAll(words, next);
    }
    boolean bareVerb = words.in(at - 1, PERCEPTION) && words.in(next, VERBS);
    return !bareVerb && !isManner(words, next);
  }

  /** Treat her differently: an adverb behind which no noun comes. */
  private static boolean isManner(Words words, int next) {
    boolean ends = !words.isWord(next + 1) || words.in(next + 1, BEHIND_OBJECT);
    return Verbs.isAdverb(words.folded(next)) && ends;
  }

  /** Her first visit, her use of drugs, her past: words that are both. */
  private static boolean isNounAfterAll(Words words, int next) {
    boolean both =
        words.in(
            next,
            Set.of(
                "first",
                "use",
                "past",
                "stay",
                "drink",
                "sign",
                "look",
                "leaving",
                "drinking",
                "driving",
                "making",
                "using",
                "being",
                "having",
                "taking"));
    boolean nounLike =
        words.is(next + 1, "of") || words.isWord(next + 1) && words.is(next, "first");
    return both && nounLike;
  }
}
