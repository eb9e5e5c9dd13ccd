package org.evenhand.statistics.undisclosed;

import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;

/**
 * One answer out of several imputed data sets: Rubin's rules (1987) with the degrees of freedom of
 * Barnard and Rubin (Biometrika 86 (1999), pages 948 to 955).
 *
 * @param estimate the mean of the answers
 * @param within the mean of their variances
 * @param between the variance of the answers
 * @param imputations how many data sets
 * @param completeDegrees the degrees of freedom if nothing were missing
 */
public record Pooled(
    double estimate, double within, double between, int imputations, double completeDegrees) {
  private static final double TAIL = 0.025;

  /**
   * @param estimates one of each data set, from two
   * @param variances of the estimates, in the same order
   * @param completeDegrees observations less parameters
   */
  public static Pooled of(double[] estimates, double[] variances, double completeDegrees) {
    if (estimates.length < 2 || estimates.length != variances.length) {
      throw new IllegalArgumentException("two data sets or more are needed, each with a variance");
    }
    var m = estimates.length;
    var mean = mean(estimates);
    var between = 0.0;
    for (var estimate : estimates) {
      between += (estimate - mean) * (estimate - mean) / (m - 1);
    }
    return new Pooled(mean, mean(variances), between, m, completeDegrees);
  }

  public double total() {
    return within + (1 + 1.0 / imputations) * between;
  }

  /** How much the variance grew from what is missing, relative to the variance within. */
  public double increase() {
    return (1 + 1.0 / imputations) * between / within;
  }

  public double degrees() {
    var lambda = (1 + 1.0 / imputations) * between / total();
    var observed = (completeDegrees + 1) / (completeDegrees + 3) * completeDegrees * (1 - lambda);
    if (lambda == 0) {
      return observed;
    }
    var old = (imputations - 1) / (lambda * lambda);
    return old * observed / (old + observed);
  }

  /** The share of what there was to know that is missing. */
  public double missingInformation() {
    return (increase() + 2 / (degrees() + 3)) / (increase() + 1);
  }

  public Interval interval() {
    var half = Normal.studentUpper(degrees(), TAIL) * Math.sqrt(total());
    return new Interval(estimate - half, estimate + half);
  }

  private static double mean(double[] values) {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
