package org.evenhand.statistics;

/** Whether a shortfall could have been found at all. */
public final class Power {
  private static final double ALPHA = 0.05;

  private Power() {}

  /**
   * The chance that the exact one-sided test at 5 % sees a share below the benchmark.
   *
   * @param seats how many, or as many as they are worth where people hold several
   */
  public static double ofSeeingTooFew(int seats, double benchmark, double truth) {
    var expected = Distribution.binomial(seats, benchmark);
    var critical = -1;
    while (critical < seats && expected.atMost(critical + 1) <= ALPHA) {
      critical++;
    }
    return critical < 0 ? 0 : Distribution.binomial(seats, truth).atMost(critical);
  }

  /**
   * The largest share below the benchmark, to a tenth of a per cent, that is seen with this chance;
   * zero or less: not even nobody would be.
   */
  public static double largestSeen(int seats, double benchmark, double chance) {
    for (var perMille = (int) Math.floor(benchmark * 1_000); perMille >= 0; perMille--) {
      if (ofSeeingTooFew(seats, benchmark, perMille / 1_000.0) >= chance) {
        return perMille / 1_000.0;
      }
    }
    return -1;
  }
}
