package org.evenhand.statistics;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BrentSolver;

/** Where a function of one number crosses zero. */
public final class Roots {
  private static final int TRIES = 1_000;
  private static final double CLOSE = 1e-14;
  private static final double TINY = 1e-300;

  private Roots() {}

  /** The root between two places on whose values the function has different signs, or is zero. */
  public static double between(DoubleUnaryOperator function, double low, double high) {
    var atLow = function.applyAsDouble(low);
    var atHigh = function.applyAsDouble(high);
    if (atLow == 0 || atHigh == 0) {
      return atLow == 0 ? low : high;
    }
    return new BrentSolver(CLOSE, CLOSE, TINY)
        .solve(TRIES, function::applyAsDouble, low, high, (low + high) / 2);
  }

  /**
   * The first root met when walking away from a place in growing steps.
   *
   * @param from where the function is below zero
   * @param step the first step, negative to walk down; each is twice the one before
   * @param furthest how far the walk goes
   * @return infinite, with the sign of the step, when no crossing is met
   */
  public static double from(
      DoubleUnaryOperator function, double from, double step, double furthest) {
    var inside = from;
    for (var stride = step; Math.abs(inside - from) < furthest; stride *= 2) {
      var outside = inside + stride;
      if (function.applyAsDouble(outside) >= 0) {
        return between(function, Math.min(inside, outside), Math.max(inside, outside));
      }
      inside = outside;
    }
    return Math.copySign(Double.POSITIVE_INFINITY, step);
  }
}
