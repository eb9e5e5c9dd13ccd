package org.evenhand.fairness.anonymisation.api;

import java.time.Instant;

/**
 * That somebody asked who is behind a pseudonym.
 *
 * @param by the account
 * @param caseReference as it was asked
 * @param label as it was asked, for example {@code [Person 3]}
 * @param purpose what they said they need it for
 */
public record ReIdentification(
    Instant at, String by, String caseReference, String label, String purpose, Answer outcome) {

  /** What they were answered. */
  public enum Answer {
    TOLD,
    NOT_FOR_THEM,
    NO_SUCH_PSEUDONYM,
    /** The names of the case were destroyed. */
    DESTROYED
  }
}
