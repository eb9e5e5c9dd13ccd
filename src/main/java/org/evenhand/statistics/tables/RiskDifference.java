package org.evenhand.statistics.tables;

import java.util.function.DoubleUnaryOperator;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Proportions;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.Status;

/**
 * The group's rate less the reference's: Newcombe's hybrid score interval (method 10, Statistics in
 * Medicine 17 (1998), pages 873 to 890) is the one shown, Miettinen and Nurminen's (1985) beside
 * it. The restricted maximum of the latter has n2 δ, not x2 δ, in the cubic's last but one term.
 */
public final class RiskDifference {
  private static final double Z2 = Normal.Z95 * Normal.Z95;

  private RiskDifference() {}

  public static Estimate newcombe(TwoByTwo table) {
    if (table.hasEmptyGroup()) {
      return Estimate.none(Status.NOT_ESTIMABLE_EMPTY_GROUP);
    }
    var one = table.group();
    var two = table.reference();
    return Estimate.of(
        one.rate() - two.rate(),
        Proportions.difference(one.events(), one.of(), two.events(), two.of()));
  }

  public static Estimate miettinenNurminen(TwoByTwo table) {
    if (table.hasEmptyGroup()) {
      return Estimate.none(Status.NOT_ESTIMABLE_EMPTY_GROUP);
    }
    var observed = table.group().rate() - table.reference().rate();
    DoubleUnaryOperator beyond = delta -> distance(table, observed, delta) - Z2;
    return Estimate.of(observed, new Interval(end(beyond, observed, -1), end(beyond, observed, 1)));
  }

  private static double end(DoubleUnaryOperator beyond, double observed, double side) {
    if (observed == side || beyond.applyAsDouble(side) <= 0) {
      return side;
    }
    return Roots.between(beyond, Math.min(observed, side), Math.max(observed, side));
  }

  private static double distance(TwoByTwo table, double observed, double delta) {
    if (observed == delta) {
      return 0;
    }
    var rate2 = restricted(table, delta);
    var rate1 = Math.min(1, Math.max(0, rate2 + delta));
    var n = (double) table.all();
    var variance =
        (rate1 * (1 - rate1) / table.group().of() + rate2 * (1 - rate2) / table.reference().of())
            * n
            / (n - 1);
    return (observed - delta) * (observed - delta) / variance;
  }

  /** The reference's most likely rate when the group's is higher by delta. */
  private static double restricted(TwoByTwo table, double delta) {
    var n = (double) table.all();
    var m = (double) table.events();
    var n1 = (double) table.group().of();
    var n2 = (double) table.reference().of();
    var x2 = (double) table.reference().events();
    var b = ((n1 + 2 * n2) * delta - n - m) / n;
    var c = ((n2 * delta - n - 2 * x2) * delta + m) / n;
    var d = x2 * delta * (1 - delta) / n;
    var lowest = Math.max(0, -delta);
    var highest = Math.min(1, 1 - delta);
    return polished(
        b, c, d, Math.min(highest, Math.max(lowest, middleRoot(b, c, d))), lowest, highest);
  }

  /** Of the three real roots of p³ + b p² + c p + d the one that lies among the rates. */
  private static double middleRoot(double b, double c, double d) {
    var q = b * b * b / 27 - b * c / 6 + d / 2;
    var p = Math.copySign(Math.sqrt(Math.max(0, b * b / 9 - c / 3)), q);
    if (p == 0) {
      return -b / 3;
    }
    var cosine = Math.max(-1, Math.min(1, q / (p * p * p)));
    return 2 * p * Math.cos((Math.PI + Math.acos(cosine)) / 3) - b / 3;
  }

  private static double polished(
      double b, double c, double d, double start, double lowest, double highest) {
    var root = start;
    for (int i = 0; i < 3; i++) {
      var slope = (3 * root + 2 * b) * root + c;
      if (Math.abs(slope) < 1e-9) {
        return root;
      }
      var next = root - (((root + b) * root + c) * root + d) / slope;
      if (!(next >= lowest && next <= highest)) {
        return root;
      }
      root = next;
    }
    return root;
  }
}
