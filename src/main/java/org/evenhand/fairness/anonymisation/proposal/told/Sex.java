package org.evenhand.fairness.anonymisation.proposal.told;

/** As the documents themselves speak of somebody; never stored. */
enum Sex {
  FEMALE,
  MALE,
  UNKNOWN,
  /** Spoken of as they, so that no gendered pronoun is theirs. */
  NEITHER;

  /** Whether words of this sex may speak of somebody of the other. */
  boolean mayBe(Sex other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
