package org.evenhand.statistics.intersections;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.tables.Counts;

/**
 * Rates of many small cells, each drawn towards the common rate as far as it is unsure: a
 * random-effects model on the logit, the variance between cells after Paule and Mandel (1982). A
 * half is added to both counts of cells with none or all, and nowhere else.
 *
 * @param cells each with somebody in it
 */
public record Shrunken(List<Counts> cells) {
  private static final double HALF = 0.5;
  private static final double MOST = 1e6;

  public Shrunken {
    cells = List.copyOf(cells);
    if (cells.size() < 2 || cells.stream().anyMatch(Counts::isEmpty)) {
      throw new IllegalArgumentException("two cells are needed, each with somebody in it");
    }
  }

  public double[] logits() {
    return cells.stream().mapToDouble(c -> Math.log(events(c) / others(c))).toArray();
  }

  public double[] variances() {
    return cells.stream().mapToDouble(c -> 1 / events(c) + 1 / others(c)).toArray();
  }

  /** Cochran's Q: how much the cells differ beyond their own doubts. */
  public double heterogeneity() {
    return spread(0);
  }

  public double heterogeneityP() {
    return Normal.chiSquaredTail(heterogeneity(), cells.size() - 1);
  }

  /** The variance between cells at which their spread is what it should be; at least zero. */
  public double betweenPauleMandel() {
    var expected = cells.size() - 1;
    if (spread(0) <= expected) {
      return 0;
    }
    var high = 1.0;
    while (spread(high) > expected && high < MOST) {
      high *= 2;
    }
    return Roots.between(between -> spread(between) - expected, 0, high);
  }

  /** The same by moments (DerSimonian and Laird 1986), for comparison. */
  public double betweenDerSimonianLaird() {
    var weights = weights(0);
    var sum = sum(weights);
    var squares = 0.0;
    for (var weight : weights) {
      squares += weight * weight;
    }
    return Math.max(0, (heterogeneity() - (cells.size() - 1)) / (sum - squares / sum));
  }

  /** The common logit. */
  public double mean() {
    return mean(weights(betweenPauleMandel()));
  }

  public double standardError() {
    return Math.sqrt(1 / sum(weights(betweenPauleMandel())));
  }

  /** Each cell's best prediction on the logit. */
  public double[] shrunkenLogits() {
    var between = betweenPauleMandel();
    var mean = mean(weights(between));
    var logits = logits();
    var variances = variances();
    return IntStream.range(0, logits.length)
        .mapToDouble(
            i -> {
              var own = between / (between + variances[i]);
              return own * logits[i] + (1 - own) * mean;
            })
        .toArray();
  }

  /** The standard errors of the predictions, the doubt of the common logit included. */
  public double[] shrunkenErrors() {
    var between = betweenPauleMandel();
    var error = 1 / sum(weights(between));
    return Arrays.stream(variances())
        .map(
            variance -> {
              var own = between / (between + variance);
              return Math.sqrt(own * variance + (1 - own) * (1 - own) * error);
            })
        .toArray();
  }

  public double[] shrunkenRates() {
    return Arrays.stream(shrunkenLogits()).map(l -> 1 / (1 + Math.exp(-l))).toArray();
  }

  /** The cells' own rates. */
  public double[] rates() {
    return cells.stream().mapToDouble(Counts::rate).toArray();
  }

  private double spread(double between) {
    var weights = weights(between);
    var mean = mean(weights);
    var logits = logits();
    var sum = 0.0;
    for (int i = 0; i < logits.length; i++) {
      sum += weights[i] * (logits[i] - mean) * (logits[i] - mean);
    }
    return sum;
  }

  private double[] weights(double between) {
    return Arrays.stream(variances()).map(variance -> 1 / (variance + between)).toArray();
  }

  private double mean(double[] weights) {
    var logits = logits();
    var sum = 0.0;
    for (int i = 0; i < logits.length; i++) {
      sum += weights[i] * logits[i];
    }
    return sum / sum(weights);
  }

  private static double sum(double[] values) {
    var sum = 0.0;
    for (var value : values) {
      sum += value;
    }
    return sum;
  }

  private static double events(Counts cell) {
    return cell.events() + added(cell);
  }

  private static double others(Counts cell) {
    return cell.others() + added(cell);
  }

  private static double added(Counts cell) {
    return cell.events() == 0 || cell.others() == 0 ? HALF : 0;
  }
}
