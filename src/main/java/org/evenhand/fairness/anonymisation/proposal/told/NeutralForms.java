package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Map;
import java.util.Set;

/** What stands in the place of one pronoun of the registrant. */
final class NeutralForms {
  private static final Set<String> CONJUNCTIONS = Lists.words("conjunctions");
  private static final Set<String> INVERTERS = Lists.words("inverters");
  private static final Set<String> DETERMINERS = Lists.words("determiners");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("she", "they"),
          Map.entry("he", "they"),
          Map.entry("him", "them"),
          Map.entry("hers", "theirs"),
          Map.entry("himself", "themselves"),
          Map.entry("herself", "themselves"),
          Map.entry("she'd", "they'd"),
          Map.entry("he'd", "they'd"),
          Map.entry("she'll", "they'll"),
          Map.entry("he'll", "they'll"),
          Map.entry("shes", "they're"),
          Map.entry("hes", "they're"));
  private final Words words;
  private final Passages passages;

  NeutralForms(Words words, Passages passages) {
    this.words = words;
    this.passages = passages;
  }

  /**
   * What stands in the pronoun's place; null for the pseudonym, where a verb would have to change
   * to agree with they. So the words of what was done stay as they were said.
   */
  String of(int at) {
    boolean agreeing =
        Anaphors.isSubject(words, at) && (followsAgreeing(at) || isFollowedByAgreeing(at));
    return agreeing ? null : cased(at, neutral(at));
  }

  private String neutral(int at) {
    var word = words.folded(at);
    if (word.equals("her")) {
      return HerReading.isPossessive(words, at) ? "their" : "them";
    }
    if (word.equals("his")) {
      return isAlone(at + 1) ? "theirs" : "their";
    }
    return PRONOUNS.getOrDefault(word, "they");
  }

  private boolean isAlone(int next) {
    return !words.has(next)
        || words.isSign(next) && !words.is(next, "\"") && !words.is(next, "'")
        || words.in(next, CONJUNCTIONS)
        || words.in(next, PREPOSITIONS) && !words.in(next, Set.of("past", "inside", "back"));
  }

  /** In capitals where the original and its neighbours are. */
  private String cased(int at, String neutral) {
    var original = words.text(at);
    boolean capitals =
        original.length() > 1 && original.equals(original.toUpperCase(java.util.Locale.ROOT));
    if (capitals) {
      return neutral.toUpperCase(java.util.Locale.ROOT);
    }
    return Character.isUpperCase(original.charAt(0))
        ? Character.toUpperCase(neutral.charAt(0)) + neutral.substring(1)
        : neutral;
  }

  /** {@code was she}: the verb stands before its subject. */
  private boolean followsAgreeing(int at) {
    return Verbs.agreesAsAuxiliary(words.folded(at - 1)) && passages.sameSegment(at - 1, at);
  }

  private boolean isFollowedByAgreeing(int at) {
    int next = at + 1;
    if (words.is(next, "'s") && words.touches(at, next)) {
      return true;
    }
    if (followsInvertedAuxiliary(at)) {
      return false;
    }
    int verb = skipAdverbs(next);
    return passages.sameSegment(at, verb)
        && (Verbs.agreesHere(words.folded(verb)) || coordinatesAgreeing(verb));
  }

  /** Did she take, will she go: what follows has no ending to lose. */
  private boolean followsInvertedAuxiliary(int at) {
    boolean auxiliary = Verbs.isAuxiliary(words.folded(at - 1)) && passages.sameSegment(at - 1, at);
    return auxiliary && (words.in(at - 2, INVERTERS) || !passages.sameSegment(at - 2, at));
  }

  private int skipAdverbs(int from) {
    int at = from;
    while (Verbs.isAdverb(words.folded(at))) {
      at++;
    }
    if (words.is(at, ",") && Verbs.isAdverb(words.folded(at + 1)) && words.is(at + 2, ",")) {
      at += 3;
    }
    return at;
  }

  /** {@code she visited and takes}. */
  private boolean coordinatesAgreeing(int first) {
    for (int at = first + 1; passages.sameSegment(first, at) && at < first + 25; at++) {
      if (ends(at)) {
        return false;
      }
      boolean joins = words.in(at, CONJUNCTIONS) || words.is(at, ",");
      int verb = skipAdverbs(at + 1);
      if (joins && Verbs.agrees(words.folded(verb)) && isVerbHere(verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int at) {
    boolean otherSubject =
        Clauses.opens(words, at)
            || Anaphors.isSubject(words, at)
            || words.is(at, "i")
            || words.is(at, "we")
            || words.is(at, "they")
            || words.is(at, "it");
    return otherSubject
        || words.isSign(at) && !words.is(at, ",") && !words.is(at, "-") && !words.is(at, "'s");
  }

  /** Takes a bag, not visits and meetings. */
  private boolean isVerbHere(int verb) {
    if (Verbs.agreesAsAuxiliary(words.folded(verb))) {
      return true;
    }
    int next = verb + 1;
    boolean object =
        words.in(next, DETERMINERS)
            || words.in(next, PREPOSITIONS)
            || Verbs.isAdverb(words.folded(next))
            || words.is(next, "me")
            || words.is(next, "us")
            || words.is(next, "them")
            || words.is(next, "people")
            || words.is(next, "him");
    return object && passages.sameSegment(verb, next);
  }
}
