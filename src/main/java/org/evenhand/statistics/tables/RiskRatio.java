package org.evenhand.statistics.tables;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.Status;

/**
 * The group's rate divided by the reference's. Koopman's score interval (Biometrics 40 (1984),
 * pages 513 to 517) is the one shown; Miettinen and Nurminen's (Statistics in Medicine 4 (1985),
 * pages 213 to 226) and Katz's log interval (1978) are kept beside it. Nothing is added to a zero.
 */
public final class RiskRatio {
  private static final double Z2 = Normal.Z95 * Normal.Z95;

  /** Further than any ratio of counts that fit a long, on the log scale. */
  private static final double FURTHEST = 200;

  private RiskRatio() {}

  /** The ratio with Koopman's 95 % interval. */
  public static Estimate koopman(TwoByTwo table) {
    return score(table, 1);
  }

  /** The ratio with Miettinen and Nurminen's 95 % interval. */
  public static Estimate miettinenNurminen(TwoByTwo table) {
    var n = (double) table.all();
    return score(table, n / (n - 1));
  }

  /** Katz's log interval; empty when either group is without events. */
  public static Optional<Interval> katz(TwoByTwo table) {
    if (table.group().events() == 0 || table.reference().events() == 0) {
      return Optional.empty();
    }
    var log = Math.log(table.group().rate() / table.reference().rate());
    return Optional.of(Normal.aroundLog(log, Math.sqrt(logVariance(table))));
  }

  /** The delta-method variance of the log ratio, where both groups have events. */
  public static double logVariance(TwoByTwo table) {
    return part(table.group()) + part(table.reference());
  }

  private static double part(Counts counts) {
    return (double) counts.others() / counts.events() / counts.of();
  }

  private static Estimate score(TwoByTwo table, double inflation) {
    if (table.hasEmptyGroup()) {
      return Estimate.none(Status.NOT_ESTIMABLE_EMPTY_GROUP);
    }
    if (table.events() == 0) {
      return Estimate.none(
          Status.NOT_ESTIMABLE_NO_EVENTS, new Interval(0, Double.POSITIVE_INFINITY));
    }
    if (table.reference().events() == 0) {
      var turned = interval(table.swapped(), inflation);
      return Estimate.infinite(new Interval(1 / turned.high(), Double.POSITIVE_INFINITY));
    }
    return Estimate.of(table.group().rate() / table.reference().rate(), interval(table, inflation));
  }

  private static Interval interval(TwoByTwo table, double inflation) {
    var none = table.group().events() == 0;
    DoubleUnaryOperator beyond = log -> distance(table, Math.exp(log), inflation) - Z2;
    var start =
        none
            ? Math.log(1e-3 / table.group().of() / table.reference().rate())
            : Math.log(table.group().rate() / table.reference().rate());
    var low = none ? 0 : Math.exp(Roots.from(beyond, start, -0.125, FURTHEST));
    return new Interval(low, Math.exp(Roots.from(beyond, start, 0.125, FURTHEST)));
  }

  /** The score statistic of a supposed ratio, its nuisance rate at the maximum under it. */
  private static double distance(TwoByTwo table, double ratio, double inflation) {
    var one = table.group();
    var two = table.reference();
    var a = table.all() * ratio;
    var b = ratio * (one.of() + two.events()) + one.events() + two.of();
    var rate2 = 2 * table.events() / (b + Math.sqrt(Math.max(0, b * b - 4 * a * table.events())));
    var rate1 = Math.min(1, ratio * rate2);
    var variance = rate1 * (1 - rate1) / one.of() + ratio * ratio * rate2 * (1 - rate2) / two.of();
    var gap = one.rate() - ratio * two.rate();
    return gap == 0 ? 0 : gap * gap / (variance * inflation);
  }
}
