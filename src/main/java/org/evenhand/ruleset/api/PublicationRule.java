package org.evenhand.ruleset.api;

import java.util.Optional;

/**
 * How long an outcome stays published.
 *
 * @param outcome the kind of order, {@link OrderKind#NO_ACTION} among them
 * @param kept for how long
 * @param term how long, when it is for a term
 */
public record PublicationRule(
    OrderKind outcome, Kept kept, Optional<Term> term, String source, Certainty certainty) {
  /** How long something stays published. */
  public enum Kept {
    FOR_A_TERM,
    WHILE_IN_FORCE,
    ALWAYS
  }
}
