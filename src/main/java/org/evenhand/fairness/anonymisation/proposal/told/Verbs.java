package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What of English verbs is needed: which word is one, and its form behind {@code they}. */
final class Verbs {
  private static final Set<String> BASE = Lists.words("present-verbs");
  private static final Set<String> AUXILIARIES = Lists.words("auxiliaries");
  private static final Set<String> PAST = Lists.words("past");
  private static final Set<String> ADVERBS = Lists.words("adverbs");
  private static final Set<String> NO_VERBS = Lists.words("no-verbs");
  private static final Map<String, String> THIRD_PERSON = thirdPerson();
  private static final Map<String, String> AGREEING =
      Map.ofEntries(
          Map.entry("was", "were"),
          Map.entry("is", "are"),
          Map.entry("has", "have"),
          Map.entry("does", "do"),
          Map.entry("wasn't", "weren't"),
          Map.entry("isn't", "aren't"),
          Map.entry("hasn't", "haven't"),
          Map.entry("doesn't", "don't"),
          Map.entry("wasnt", "werent"),
          Map.entry("isnt", "arent"),
          Map.entry("hasnt", "havent"),
          Map.entry("doesnt", "dont"));

  private Verbs() {}

  private static Map<String, String> thirdPerson() {
    var forms = new HashMap<String, String>();
    for (var base : BASE) {
      forms.put(withS(base), base);
    }
    return Map.copyOf(forms);
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
    return AGREEING.containsKey(word);
  }

  /** Whether a word can be a finite verb. */
  static boolean isFinite(String word) {
    return isAuxiliary(word)
        || PAST.contains(word)
        || THIRD_PERSON.containsKey(word)
        || word.length() > 3 && word.endsWith("ed");
  }

  /**
   * The form behind they of a verb that certainly is one of the third person; null if it is not.
   */
  static String knownPlural(String word) {
    var auxiliary = AGREEING.get(word);
    return auxiliary == null ? THIRD_PERSON.get(word) : auxiliary;
  }

  /** The form behind they of a word that stands where a verb must; null when it does not change. */
  static String plural(String word) {
    var known = knownPlural(word);
    if (known != null) {
      return known;
    }
    if (word.length() < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || NO_VERBS.contains(word)) {
      return null;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.matches(".*(ss|x|zz|ch|sh|o)es")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }
}
