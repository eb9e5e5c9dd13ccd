package org.evenhand.statistics.audit;

/** How a decision went for the person it is about. */
public enum Outcome {
  /** The case goes on, or an order is made. */
  ADVERSE,
  OTHER,
  /** Not decided by the day the data end. */
  OPEN
}
