package org.evenhand.panel.planning.reasons;

/**
 * What would widen the choice for a seat.
 *
 * @param gain how many more would be eligible, all else as it is; 0 where nobody can tell
 * @param day the day it is about, or -1
 */
public record Remedy(Kind kind, int gain, int day) {
  static final int NO_DAY = -1;

  /** In the order in which they are told where they gain as much. */
  public enum Kind {
    /** Hold it by video. */
    REMOTE,
    /** Begin it on another day that is offered, a room and an adviser being free. */
    ANOTHER_DAY,
    /** Renew training that would have lapsed. */
    RENEW_TRAINING,
    /** Ask those whom nothing but their diary keeps away. */
    ASK_WHO_IS_AWAY,
    /** Extend appointments that would have ended. */
    EXTEND_TERMS,
    /** Accredit more members to chair who could otherwise sit. */
    ACCREDIT_CHAIRS,
    /** Give more days to those who have as many as they may have. */
    MORE_DAYS,
    /** Have them sit here and others where they would have sat. */
    RELEASE_FROM_ELSEWHERE,
    /** Appoint more members: nothing else would help. */
    APPOINT
  }
}
