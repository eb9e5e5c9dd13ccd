package org.evenhand.fairness.anonymisation.proposal.told;

/** Whose a cue is. */
enum Holder {
  REGISTRANT,
  OTHER,
  /** Nothing in the passage tells. */
  UNCLEAR
}
