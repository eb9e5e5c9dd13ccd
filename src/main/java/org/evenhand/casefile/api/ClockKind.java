package org.evenhand.casefile.api;

import org.evenhand.ruleset.api.ClockRule;

/** Who holds us to a deadline. */
public enum ClockKind {
  /** The law: late is unlawful. */
  LAW,
  /** A published standard of service. */
  SERVICE,
  /** A date that an officer set for the case. */
  OWN;

  public static ClockKind of(ClockRule.Basis basis) {
    return basis == ClockRule.Basis.LAW ? LAW : SERVICE;
  }
}
