package org.evenhand.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The large-sample distributions, their tails never computed as one less the rest. */
public final class Normal {
  /** The 0.975 quantile of the standard normal distribution: two-sided 95 %. */
  public static final double Z95 = 1.959963984540054;

  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  public static double atMost(double z) {
    return STANDARD.cumulativeProbability(z);
  }

  /** The chance of a deviation at least as far from zero, on either side. */
  public static double twoSided(double z) {
    return Math.min(1, 2 * STANDARD.survivalProbability(Math.abs(z)));
  }

  public static double quantile(double probability) {
    return STANDARD.inverseCumulativeProbability(probability);
  }

  /** The chance of a chi-squared variable above this one. */
  public static double chiSquaredTail(double statistic, double degrees) {
    return ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
  }

  /** The point that Student's t passes with the chance given. */
  public static double studentUpper(double degrees, double chance) {
    return TDistribution.of(degrees).inverseSurvivalProbability(chance);
  }

  /**
   * An interval on the log scale of so many standard errors to each side, given on its own scale.
   */
  public static Interval aroundLog(double log, double standardError) {
    return new Interval(Math.exp(log - Z95 * standardError), Math.exp(log + Z95 * standardError));
  }

  public static Interval around(double value, double standardError) {
    return new Interval(value - Z95 * standardError, value + Z95 * standardError);
  }
}
