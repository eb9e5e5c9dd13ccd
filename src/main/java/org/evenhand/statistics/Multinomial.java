package org.evenhand.statistics;

import java.util.Arrays;

/** How surprising the make-up of a few seats is, exactly: all make-ups are gone through. */
public final class Multinomial {
  private static final double TIE = 1 + 1e-7;
  private static final int MOST_SEATS = 60;

  private Multinomial() {}

  /**
   * The chance of any make-up that is no likelier than the one seen.
   *
   * @param seen seats of each group; 60 in all at most
   * @param shares of each group, which sum to one
   */
  public static double tail(int[] seen, double[] shares) {
    var seats = Arrays.stream(seen).sum();
    if (seen.length != shares.length
        || seats > MOST_SEATS
        || Math.abs(Arrays.stream(shares).sum() - 1) > 1e-9) {
      throw new IllegalArgumentException("no make-up of " + seats + " seats");
    }
    var log = Distribution.logFactorials(seats);
    var threshold = chance(seen, shares, log) * TIE;
    return Math.min(1, sum(new int[seen.length], 0, seats, shares, log, threshold));
  }

  private static double sum(
      int[] makeUp, int group, int left, double[] shares, double[] log, double threshold) {
    if (group == makeUp.length - 1) {
      makeUp[group] = left;
      var chance = chance(makeUp, shares, log);
      return chance <= threshold ? chance : 0;
    }
    var sum = 0.0;
    for (int seats = 0; seats <= left; seats++) {
      makeUp[group] = seats;
      sum += sum(makeUp, group + 1, left - seats, shares, log, threshold);
    }
    return sum;
  }

  private static double chance(int[] makeUp, double[] shares, double[] log) {
    var sum = log[log.length - 1];
    for (int i = 0; i < makeUp.length; i++) {
      if (makeUp[i] > 0) {
        sum += makeUp[i] * Math.log(shares[i]) - log[makeUp[i]];
      }
    }
    return Math.exp(sum);
  }
}
