package org.evenhand.panel.planning.reasons;

import org.evenhand.panel.planning.Exclusion;

/**
 * Why a member does not sit on a hearing in a plan, by the hearing's facts or by the plan's.
 *
 * @param detail a conflict's reason, the other hearing, the most days, or ""
 */
public record Reason(Kind kind, String detail) {

  /** In the order in which they are told; the first six are those of {@link Exclusion}. */
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
    UNAVAILABLE,
    /** Sits on another hearing on one of its days. */
    SITS_ELSEWHERE,
    /** Would be given more days than they may be. */
    MAXIMUM_DAYS
  }

  static Reason of(Exclusion exclusion) {
    return new Reason(Kind.valueOf(exclusion.kind().name()), exclusion.detail());
  }
}
