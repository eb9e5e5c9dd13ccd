package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/**
 * What stands behind a pronoun may be what those do and have of whom a referral is about, or what
 * those do and have who complain, are harmed or bear witness.
 */
final class Leaning {
  private static final Set<String> ANSWERS = Lists.words("answers-for");
  private static final Set<String> RAISES = Lists.words("raises");
  private static final Set<String> REGISTRANTS_OWN = Lists.words("registrants-own");
  private static final Set<String> OTHERS_OWN = Lists.words("others-own");
  private static final Set<String> DONE_TO_REGISTRANTS = Lists.words("done-to-registrants");
  private static final Set<String> DONE_TO_OTHERS = Lists.words("done-to-others");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final double TOWARDS = 1.5;
  private static final double AWAY = 0.7;
  private final Words words;

  Leaning(Words words) {
    this.words = words;
  }

  /** More than one where a pronoun more likely stands for the registrant, less where not. */
  double at(int pronoun) {
    if (Anaphors.isSubject(words, pronoun)) {
      return weigh(verb(pronoun + 1), ANSWERS, RAISES);
    }
    if (!Anaphors.isPossessive(words, pronoun)) {
      return weigh(verbBefore(pronoun), DONE_TO_REGISTRANTS, DONE_TO_OTHERS);
    }
    double next = weigh(pronoun + 1, REGISTRANTS_OWN, OTHERS_OWN);
    return next == 1 ? weigh(pronoun + 2, REGISTRANTS_OWN, OTHERS_OWN) : next;
  }

  private int verb(int from) {
    int at = from;
    while (Verbs.isAdverb(words.folded(at))
        || Verbs.isAuxiliary(words.folded(at))
        || words.is(at, "been")
        || words.is(at, "so")
        || words.is(at, "very")) {
      at++;
    }
    return at;
  }

  /** The verb of which a pronoun is the object, over a preposition: shouted at her. */
  private int verbBefore(int pronoun) {
    int at = pronoun - 1;
    while (at > pronoun - 4 && (words.in(at, PREPOSITIONS) || Verbs.isAdverb(words.folded(at)))) {
      at--;
    }
    return at;
  }

  private double weigh(int at, Set<String> towards, Set<String> away) {
    if (words.in(at, towards)) {
      return TOWARDS;
    }
    return words.in(at, away) ? AWAY : 1;
  }
}
