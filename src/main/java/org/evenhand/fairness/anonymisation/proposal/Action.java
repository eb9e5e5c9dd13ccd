package org.evenhand.fairness.anonymisation.proposal;

/** What is proposed. */
public enum Action {
  HIDE,
  /** Shown to the reviewer first; nothing is done unless they say so. */
  POSSIBLE,
  /** Looked at and left: the conduct that is alleged, a victim's characteristic. */
  KEEP
}
