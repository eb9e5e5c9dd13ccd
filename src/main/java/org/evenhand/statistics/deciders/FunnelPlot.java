package org.evenhand.statistics.deciders;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.many.Adjusted;
import org.evenhand.statistics.tables.Counts;

/**
 * Units' rates against their size: exact limits about the common rate, and overdispersion added to
 * the variance where it is there (Spiegelhalter, Statistics in Medicine 24 (2005), pages 1185 to
 * 1202).
 *
 * @param units each with somebody in it
 */
public record FunnelPlot(List<Counts> units) {
  private static final double WINSORISED = 0.1;
  private static final double FAR = 0.001;

  public FunnelPlot {
    units = List.copyOf(units);
    if (units.isEmpty() || units.stream().anyMatch(Counts::isEmpty)) {
      throw new IllegalArgumentException("every unit needs somebody in it");
    }
  }

  /** The rate of all units together. */
  public double target() {
    return units.stream().reduce(new Counts(0, 0), Counts::plus).rate();
  }

  public double[] z() {
    return units.stream().mapToDouble(unit -> (unit.rate() - target()) / error(unit)).toArray();
  }

  /** Deviations when units are allowed to differ by themselves as much as they seem to. */
  public double[] zAdditive() {
    var tau2 = tau2();
    return units.stream()
        .mapToDouble(unit -> (unit.rate() - target()) / Math.sqrt(error(unit) * error(unit) + tau2))
        .toArray();
  }

  /** Overdispersion, from deviations pulled in to their 10 % and 90 % quantiles (type 7). */
  public double phi() {
    return Arrays.stream(winsorised()).map(z -> z * z).average().orElseThrow();
  }

  /** Whether it is more than two standard errors above one: 1 + 2 √(2 / units). */
  public boolean isOverdispersed() {
    return phi() > 1 + 2 * Math.sqrt(2.0 / units.size());
  }

  /** The variance between units beyond chance, by moments; zero when not overdispersed. */
  public double tau2() {
    if (!isOverdispersed()) {
      return 0;
    }
    var weights = units.stream().mapToDouble(unit -> 1 / (error(unit) * error(unit))).toArray();
    var sum = Arrays.stream(weights).sum();
    var squares = Arrays.stream(weights).map(w -> w * w).sum();
    return Math.max(0, (units.size() * phi() - (units.size() - 1)) / (sum - squares / sum));
  }

  /** Two-sided, of the additive deviations. */
  public double[] p() {
    return Arrays.stream(zAdditive()).map(Normal::twoSided).toArray();
  }

  public double[] adjusted() {
    return Adjusted.benjaminiHochberg(p());
  }

  /** Places, from 0, of deviations beyond 99.8 % of chance. */
  public static List<Integer> beyond998(double[] z) {
    var limit = -Normal.quantile(FAR);
    return IntStream.range(0, z.length).filter(i -> Math.abs(z[i]) > limit).boxed().toList();
  }

  /**
   * Between which rates a unit of a size lies by chance: exact binomial quantiles, interpolated,
   * held to 0 and 1.
   *
   * @param tail the chance outside on each side
   */
  public Interval limits(long size, double tail) {
    return new Interval(limit(size, tail), limit(size, 1 - tail));
  }

  private double limit(long size, double probability) {
    var binomial = BinomialDistribution.of((int) size, target());
    var count = binomial.inverseCumulativeProbability(probability);
    var at = binomial.cumulativeProbability(count);
    var share = (at - probability) / binomial.probability(count);
    return Math.min(1, Math.max(0, (count - share) / size));
  }

  private double error(Counts unit) {
    return Math.sqrt(target() * (1 - target()) / unit.of());
  }

  private double[] winsorised() {
    var z = z();
    var sorted = z.clone();
    Arrays.sort(sorted);
    var low = quantile(sorted, WINSORISED);
    var high = quantile(sorted, 1 - WINSORISED);
    return Arrays.stream(z).map(value -> Math.min(high, Math.max(low, value))).toArray();
  }

  /** Type 7 of Hyndman and Fan (1996). */
  private static double quantile(double[] sorted, double share) {
    var place = (sorted.length - 1) * share;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
