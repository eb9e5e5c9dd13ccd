package org.evenhand.panel.planning;

/**
 * Why a member cannot sit on a hearing that begins on a day.
 *
 * @param detail the conflict's reason, or nothing
 */
public record Exclusion(Kind kind, String detail) {

  /** What excludes, in the order in which it is told. */
  public enum Kind {
    /** A conflict of interest, declared or found. */
    CONFLICT,
    /** Another panel has begun the hearing. */
    NOT_OF_THE_PART_HEARD_PANEL,
    /** Does not sit at this venue. */
    VENUE,
    /** Training lapses before it begins. */
    TRAINING,
    /** Appointment ends before its last day. */
    TERM,
    /** Is not available on all its days. */
    UNAVAILABLE
  }

  static Exclusion of(Kind kind) {
    return new Exclusion(kind, "");
  }
}
