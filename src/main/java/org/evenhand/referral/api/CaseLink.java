package org.evenhand.referral.api;

import org.evenhand.kernel.CaseReference;

/** Another case, and what it is to this one. */
public record CaseLink(CaseReference other, Kind kind) {

  /** What two cases are to each other. */
  public enum Kind {
    /** About the same person; nobody has said more. */
    SAME_PERSON,
    /** The same person and sender within a year; nobody has said more. */
    POSSIBLE_DUPLICATE,
    /** The same concern raised again, an officer said. */
    DUPLICATE,
    /** Another concern that belongs with this one, an officer said. */
    RELATED,
    /** Looked at, and of no account. */
    NOT_RELATED
  }
}
