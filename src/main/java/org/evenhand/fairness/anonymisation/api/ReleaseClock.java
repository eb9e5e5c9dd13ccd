package org.evenhand.fairness.anonymisation.api;

/** The clock by which an anonymised file is to be released. */
public final class ReleaseClock {
  /** Its code in every rule set. */
  public static final String CODE = "T-19";

  private ReleaseClock() {}
}
