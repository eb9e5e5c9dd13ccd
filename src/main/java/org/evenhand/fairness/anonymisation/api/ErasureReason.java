package org.evenhand.fairness.anonymisation.api;

/** Why the names of a closed case are destroyed. */
public enum ErasureReason {
  /** The time for which the regulator keeps them is over. */
  RETENTION_ENDED,
  /** Somebody asked to be erased, and has a right to it (UK GDPR, Article 17). */
  ERASURE_GRANTED,
  /** A court or the law says so. */
  LAW
}
