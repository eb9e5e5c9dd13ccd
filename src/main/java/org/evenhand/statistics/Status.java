package org.evenhand.statistics;

/** Whether there is a number at all, and if not, why. Stands where others would put a NaN. */
public enum Status {
  /** The number stands. */
  OK,
  /** A group has nobody in it. */
  NOT_ESTIMABLE_EMPTY_GROUP,
  /** Nothing happened to anybody, or to everybody: there is nothing to compare. */
  NOT_ESTIMABLE_NO_EVENTS,
  /** The reference has no event: the ratio passes every bound. */
  INFINITE,
  /** A covariate parts the outcomes, so that the ordinary maximum is at infinity. */
  SEPARATION,
  /** Under ten in a compared group: the numbers are shown to analysts and judged by nobody. */
  TOO_FEW,
  /** No stratum holds both groups and both outcomes. */
  NO_INFORMATIVE_STRATUM,
  /** Too much of the reference's case mix is missing in the group to carry its rate over. */
  TOO_LITTLE_COVERED,
  /** Only percentages are known: without counts there is no interval. */
  NO_INTERVAL_COUNTS_REQUIRED
}
