package org.evenhand.interimorder.api;

/** The clock by which a risk that somebody raised is looked at. */
public final class RiskClock {
  /** Its code in every rule set. */
  public static final String CODE = "T-20";

  private RiskClock() {}
}
