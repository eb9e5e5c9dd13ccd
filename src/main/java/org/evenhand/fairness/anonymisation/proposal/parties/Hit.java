package org.evenhand.fairness.anonymisation.proposal.parties;

import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.parties.NamePiece.Role;

/** A word of the text that is, or may be, a word of a party's name. */
record Hit(NamePiece piece, How how) {

  /** How much the word had to be bent. */
  enum How {
    EXACT,
    NICKNAME,
    /** Another spelling or transliteration of the same name, or a scanner's confusion. */
    SPELLING,
    /** One or two letters, or a sound, apart. */
    NEAR
  }

  KnownParty party() {
    return piece.party();
  }

  boolean isSurname() {
    return piece.role() == Role.SURNAME || piece.role() == Role.WHOLE;
  }

  boolean isForename() {
    return piece.role() == Role.FORENAME || piece.role() == Role.OTHER;
  }
}
