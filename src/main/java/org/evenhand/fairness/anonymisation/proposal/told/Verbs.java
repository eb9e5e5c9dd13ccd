package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;
import java.util.stream.Collectors;

/** What of English verbs is needed: which word is one, and its form behind {@code they}. */
final class Verbs {
  private static final Set<String> BASE = Lists.words("present-verbs");
  private static final Set<String> AUXILIARIES = Lists.words("auxiliaries");
  private static final Set<String> PAST = Lists.words("past");
  private static final Set<String> ADVERBS = Lists.words("adverbs");
  private static final Set<String> NO_VERBS = Lists.words("no-verbs");
  private static final Set<String> THIRD_PERSON = thirdPerson();
  private static final Set<String> AGREEING =
      Set.of(
          "was", "is", "has", "does", "wasn't", "isn't", "hasn't", "doesn't", "wasnt", "isnt",
          "hasnt", "doesnt");

  private Verbs() {}

  private static Set<String> thirdPerson() {
    return BASE.stream().map(Verbs::withS).collect(Collectors.toUnmodifiableSet());
  }

  private static String withS(String base) {
    if (base.matches(".*(s|x|z|ch|sh|go|do)")) {
      return base + "es";
    }
    return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  /** Was, is, has, does: those that may stand before their subject too and then change with it. */
  static boolean agreesAsAuxiliary(String word) {
    return AGREEING.contains(word);
  }

  /** Whether a word can be a finite verb. */
  static boolean isFinite(String word) {
    return isAuxiliary(word)
        || PAST.contains(word)
        || THIRD_PERSON.contains(word)
        || word.length() > 3 && word.endsWith("ed");
  }

  /** Whether a word certainly is a verb that would change behind they. */
  static boolean agrees(String word) {
    return AGREEING.contains(word) || THIRD_PERSON.contains(word);
  }

  /** Whether a word that stands where a verb must would change behind they. */
  static boolean agreesHere(String word) {
    boolean ends = word.length() >= 4 && word.endsWith("s") && !word.endsWith("ss");
    return agrees(word) || ends && !NO_VERBS.contains(word);
  }
}
