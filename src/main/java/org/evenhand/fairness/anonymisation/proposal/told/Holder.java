package org.evenhand.fairness.anonymisation.proposal.told;

/** Whose a cue is. */
enum Holder {
  REGISTRANT,
  OTHER,
  /** The passage is about the registrant, the sentence names nobody. */
  LIKELY,
  /** Nothing in the passage tells. */
  UNCLEAR
}
