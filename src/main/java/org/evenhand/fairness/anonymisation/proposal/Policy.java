package org.evenhand.fairness.anonymisation.proposal;

/** How much is hidden. */
public enum Policy {
  /** For the triage decision: who it is and every sign of a characteristic; the facts stay. */
  TRIAGE,
  /** For everybody: places, bodies, dates, codes, amounts and demographic words too. */
  PUBLICATION
}
