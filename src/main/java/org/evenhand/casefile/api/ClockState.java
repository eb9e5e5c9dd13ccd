package org.evenhand.casefile.api;

/** How a clock stands on a day. */
public enum ClockState {
  ON_TIME,
  /** Due within a week, its due day included. */
  DUE_SOON,
  OVERDUE,
  ON_HOLD,
  /** Stopped on its due day or before. */
  KEPT,
  /** Stopped after its due day. */
  MISSED
}
