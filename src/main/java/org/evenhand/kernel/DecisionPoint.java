package org.evenhand.kernel;

import java.util.Arrays;
import java.util.Optional;

/**
 * The decision points at which a case takes one way or another, each of them logged so that stages
 * can be compared between groups.
 */
public enum DecisionPoint {
  DP_01("Accept or route the concern"),
  DP_02("Triage"),
  DP_03("Interim order referral"),
  DP_04("Interim order"),
  DP_05("Interim order review"),
  DP_06("High Court extension"),
  DP_07("Evidence complete"),
  DP_08("Allegations drafted"),
  DP_09("Realistic prospect"),
  DP_10("Public interest in a hearing"),
  DP_11("Case examiner disposal"),
  DP_12("Registrant's response to a proposed disposal"),
  DP_13("Review of a case examiner decision"),
  DP_14("Directions"),
  DP_15("Empanelment"),
  DP_16("Postponement"),
  DP_17("Discontinuance"),
  DP_18("Consensual disposal by adjudicators"),
  DP_19("Facts"),
  DP_20("Statutory ground"),
  DP_21("Impairment"),
  DP_22("Sanction"),
  DP_23("Interim order on sanction"),
  DP_24("Adjournment"),
  DP_25("Proceeding in absence"),
  DP_26("Private or public"),
  DP_27("Compliance with conditions"),
  DP_28("Final order review"),
  DP_29("Appeal"),
  DP_30("Restoration"),
  DP_31("Voluntary removal"),
  DP_32("Automatic removal");

  private final String title;

  DecisionPoint(String title) {
    this.title = title;
  }

  /** The code in logs, exports and rule sets, for example {@code DP-02}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** A plain English title for log readers; pages take their words from bundles. */
  public String title() {
    return title;
  }

  public static Optional<DecisionPoint> ofCode(String code) {
    return Arrays.stream(values()).filter(point -> point.code().equals(code)).findFirst();
  }
}
