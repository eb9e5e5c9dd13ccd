package org.evenhand.tool.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rounds of a measurement: in each the thing measured and what it is compared with, one after the
 * other, so that a noisy neighbour disturbs both. Medians are given, and the inter-quartile range
 * of the ratio of each round.
 */
final class Rounds {
  private final String name;
  private final String unit;
  private final List<Double> figures = new ArrayList<>();
  private final List<Double> denominators = new ArrayList<>();

  Rounds(String name, String unit) {
    this.name = name;
    this.unit = unit;
  }

  void add(double figure, double denominator) {
    figures.add(figure);
    denominators.add(denominator);
  }

  /**
   * The record to print.
   *
   * @param denominatorIs what the figure is compared with, in words
   * @param more what else the reader needs to know
   */
  Map<String, Object> summary(String denominatorIs, Map<String, Object> more) {
    var ratios = new ArrayList<Double>();
    for (int i = 0; i < figures.size(); i++) {
      ratios.add(figures.get(i) / denominators.get(i));
    }
    var summary = new LinkedHashMap<String, Object>();
    summary.put("bench", name);
    summary.put("figure", rounded(quantile(figures, 0.5)));
    summary.put("unit", unit);
    summary.put("denominator", rounded(quantile(denominators, 0.5)));
    summary.put("denominator_is", denominatorIs);
    summary.put("ratio", rounded(quantile(ratios, 0.5)));
    summary.put("rounds", figures.size());
    summary.put("spread", rounded(quantile(ratios, 0.75) - quantile(ratios, 0.25)));
    summary.put("load_average", rounded(load()));
    summary.putAll(more);
    return summary;
  }

  /** The value below which a share of the values lies, by the nearest rank. */
  static double quantile(List<Double> values, double share) {
    var sorted = values.stream().sorted().toList();
    var rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank));
  }

  static double secondsSince(long began) {
    return (System.nanoTime() - began) / 1e9;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static double rounded(double value) {
    return Math.round(value * 1_000) / 1_000.0;
  }
}
