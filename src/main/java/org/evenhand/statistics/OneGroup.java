package org.evenhand.statistics;

import java.util.Arrays;

/** How often chance alone makes a panel of one group, or without one. */
public final class OneGroup {
  private OneGroup() {}

  /** How many of the group are on a panel drawn from a whole workforce. */
  public static Distribution fromWorkforce(double share, int seats) {
    return Distribution.binomial(seats, share);
  }

  /** How many of the group are on a panel drawn from a pool. */
  public static Distribution fromPool(int pool, int inGroup, int seats) {
    return Distribution.hypergeometric(pool, inGroup, seats);
  }

  /** That everybody on a panel is of the same group, whichever, drawn from a whole workforce. */
  public static double chance(int seats, double... shares) {
    return Arrays.stream(shares).map(share -> Math.pow(share, seats)).sum();
  }
}
