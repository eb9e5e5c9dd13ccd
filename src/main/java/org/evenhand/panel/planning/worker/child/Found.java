package org.evenhand.panel.planning.worker.child;

/**
 * What an engine found.
 *
 * @param values of all variables, or null
 * @param bound no solution has less; Long.MIN_VALUE if nothing is known
 */
record Found(Status status, long[] values, long bound) {
  enum Status {
    /** The values are proven to be the best. */
    BEST,
    /** The values are a solution. */
    SOME,
    /** There is proven to be no solution. */
    NONE,
    /** Nothing was found out in time. */
    UNKNOWN
  }

  static Found unknown() {
    return new Found(Status.UNKNOWN, null, Long.MIN_VALUE);
  }

  static Found none() {
    return new Found(Status.NONE, null, Long.MAX_VALUE);
  }

  boolean isNone() {
    return status == Status.NONE;
  }

  boolean hasValues() {
    return status == Status.BEST || status == Status.SOME;
  }

  boolean isProven() {
    return status == Status.BEST || status == Status.NONE;
  }
}
