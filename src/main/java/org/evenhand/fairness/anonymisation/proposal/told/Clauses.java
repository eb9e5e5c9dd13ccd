package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Set;

/** Where clauses begin. */
final class Clauses {
  private static final Set<String> SUBORDINATORS = Lists.words("subordinators");
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final Set<String> CONJUNCTIONS = Lists.words("conjunctions");

  private Clauses() {}

  /** Whether a word opens a clause with a subject of its own. */
  static boolean opens(Words words, int at) {
    return words.in(at, SUBORDINATORS);
  }

  /** Whether a word ends the noun phrase before it. */
  static boolean parts(Words words, int at) {
    return opens(words, at) || words.in(at, PREPOSITIONS) || words.in(at, CONJUNCTIONS);
  }
}
