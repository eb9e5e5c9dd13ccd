package org.evenhand.statistics.tables;

import java.util.List;
import java.util.Optional;
import org.evenhand.statistics.Normal;

/**
 * Pearson's test of a table, uncorrected, and with Yates's correction only for comparison.
 *
 * @param leastExpected the smallest expected count; the test is fit to be used from five
 */
public record ChiSquared(double statistic, double yates, double leastExpected, int degrees) {
  private static final double FIT = 5;

  /** Empty when a margin is empty. */
  public static Optional<ChiSquared> of(TwoByTwo table) {
    if (!table.isInformative()) {
      return Optional.empty();
    }
    var gap = Math.abs(table.group().events() - table.expected());
    var corrected = gap - Math.min(0.5, gap);
    var weights = weights(table);
    return Optional.of(
        new ChiSquared(gap * gap * weights, corrected * corrected * weights, least(table), 1));
  }

  /** Of several groups at once: whether any differs; empty when a margin is empty. */
  public static Optional<ChiSquared> of(List<Counts> groups) {
    var all = groups.stream().reduce(new Counts(0, 0), Counts::plus);
    var there = groups.stream().filter(group -> !group.isEmpty()).toList();
    if (there.size() < 2 || all.events() == 0 || all.others() == 0) {
      return Optional.empty();
    }
    var statistic = 0.0;
    var least = Double.POSITIVE_INFINITY;
    for (var group : there) {
      var expected = all.rate() * group.of();
      var others = group.of() - expected;
      var gap = group.events() - expected;
      statistic += gap * gap / expected + gap * gap / others;
      least = Math.min(least, Math.min(expected, others));
    }
    return Optional.of(new ChiSquared(statistic, statistic, least, there.size() - 1));
  }

  public double p() {
    return Normal.chiSquaredTail(statistic, degrees);
  }

  public double yatesP() {
    return Normal.chiSquaredTail(yates, degrees);
  }

  public boolean isFit() {
    return leastExpected >= FIT;
  }

  private static double weights(TwoByTwo table) {
    var rate = (double) table.events() / table.all();
    return (1.0 / table.group().of() + 1.0 / table.reference().of()) / (rate * (1 - rate));
  }

  private static double least(TwoByTwo table) {
    var smaller = Math.min(table.group().of(), table.reference().of());
    return (double) smaller * Math.min(table.events(), table.all() - table.events()) / table.all();
  }
}
