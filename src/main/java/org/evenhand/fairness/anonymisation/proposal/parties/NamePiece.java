package org.evenhand.fairness.anonymisation.proposal.parties;

import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/**
 * One word of a party's name.
 *
 * @param folded closed up and in lower case
 */
record NamePiece(KnownParty party, Role role, String folded) {

  enum Role {
    FORENAME,
    SURNAME,
    /** A nickname or a known-as name, which may be either. */
    OTHER,
    /** Several words written as one: {@code janesmith}, {@code jsmith}. */
    WHOLE
  }
}
