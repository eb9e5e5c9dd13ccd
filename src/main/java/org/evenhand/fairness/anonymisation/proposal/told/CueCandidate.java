package org.evenhand.fairness.anonymisation.proposal.told;

import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;

/**
 * Words that may tell a characteristic of the registrant.
 *
 * @param match the phrase of which they are what is hidden; of a single word of a list, that word
 * @param list the list that names the word; empty for a phrase
 * @param from first word
 * @param to behind the last
 * @param holder whose it seems to be
 */
record CueCandidate(Match match, String list, int from, int to, Holder holder) {
  Characteristic characteristic() {
    return match.pattern().characteristic();
  }

  boolean isPhrase() {
    return list.isEmpty();
  }
}
