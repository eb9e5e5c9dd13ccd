package org.evenhand.statistics.monitoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An XmR chart: limits of natural variation from the mean moving range (Shewhart; the factor 2.66
 * is 3 / 1.128). Offered as a picture; the evidence is what alerts.
 *
 * @param values in order of time, from two
 */
public record RunChart(double[] values) {
  private static final double FACTOR = 2.66;

  public double mean() {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  public double meanMovingRange() {
    var sum = 0.0;
    for (int i = 1; i < values.length; i++) {
      sum += Math.abs(values[i] - values[i - 1]);
    }
    return sum / (values.length - 1);
  }

  public double lower() {
    return mean() - FACTOR * meanMovingRange();
  }

  public double upper() {
    return mean() + FACTOR * meanMovingRange();
  }

  /** The places, from 0, of values outside the limits. */
  public List<Integer> outside() {
    var low = lower();
    var high = upper();
    return IntStream.range(0, values.length)
        .filter(i -> values[i] < low || values[i] > high)
        .boxed()
        .toList();
  }

  /** The longest run of values on one side of the mean; one on the mean ends a run. */
  public int longestRun() {
    var mean = mean();
    var longest = 0;
    var run = 0;
    var side = 0.0;
    for (var value : values) {
      var now = Math.signum(value - mean);
      run = now == 0 ? 0 : now == side ? run + 1 : 1;
      side = now;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
