package org.evenhand.statistics.monitoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.tables.FixedMargins;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Evidence that grows month by month and may be looked at whenever one likes: given each block's
 * margins, the group's events are central hypergeometric if labels are exchangeable in the block;
 * each block multiplies the evidence by how much likelier its count is at an odds ratio than
 * without one (an e-process; Ramdas, Grünwald, Vovk and Shafer, Statistical Science 38 (2023),
 * pages 576 to 601). Insensitive to seasons and policies that change the rate of all; blocks with
 * an empty group or one outcome say nothing.
 *
 * @param alternatives the log odds ratios mixed
 * @param weights of the alternatives, adding to one
 */
public record Evidence(double[] alternatives, double[] weights) {
  private static final double FURTHEST = 60;

  /** A third to three, equally weighted. */
  public static Evidence usual() {
    var ratios = new double[] {1 / 3.0, 0.5, 1 / 1.5, 0.8, 1.25, 1.5, 2, 3};
    var weights = new double[ratios.length];
    Arrays.fill(weights, 1.0 / ratios.length);
    return new Evidence(Arrays.stream(ratios).map(Math::log).toArray(), weights);
  }

  /**
   * What is known after each look.
   *
   * @param evidence e values
   * @param change the same, restarted as if a change might come at any look (Shiryaev and Roberts):
   *     its mean time to a false alarm at A is at least A looks
   * @param oddsRatios the confidence sequence: valid at all looks together
   */
  public record Course(double[] evidence, double[] change, List<Interval> oddsRatios) {
    /** The first look, from 0, at which the evidence reaches the bound. */
    public OptionalInt first(double bound) {
      return IntStream.range(0, evidence.length).filter(i -> evidence[i] >= bound).findFirst();
    }
  }

  /**
   * @param looks the blocks that came in at each look
   * @param alpha of the confidence sequence
   */
  public Course follow(List<List<TwoByTwo>> looks, double alpha) {
    return follow(looks, alpha, 1);
  }

  /**
   * The same with the confidence sequence narrowed only at every so many looks and the last, which
   * is as valid and costs less.
   */
  public Course follow(List<List<TwoByTwo>> looks, double alpha, int every) {
    var logs = new double[alternatives.length];
    var restarted = new double[alternatives.length];
    var seen = new ArrayList<Block>();
    var evidence = new double[looks.size()];
    var change = new double[looks.size()];
    var sequence = new ArrayList<Interval>();
    var held = new Interval(0, Double.POSITIVE_INFINITY);
    for (int look = 0; look < looks.size(); look++) {
      var blocks = looks.get(look).stream().filter(TwoByTwo::isInformative).map(Block::of).toList();
      seen.addAll(blocks);
      for (int j = 0; j < logs.length; j++) {
        var factor = logFactor(blocks, alternatives[j]);
        logs[j] += factor;
        restarted[j] = (restarted[j] + 1) * Math.exp(factor);
      }
      evidence[look] = Math.exp(logMixture(logs));
      change[look] = mixture(restarted);
      if ((look + 1) % every == 0 || look + 1 == looks.size()) {
        held = narrowed(held, interval(seen, logMixture(logs), alpha));
      }
      sequence.add(held);
    }
    return new Course(evidence, change, List.copyOf(sequence));
  }

  /** Only the e values, which costs much less than the confidence sequence. */
  public double[] values(List<List<TwoByTwo>> looks) {
    var logs = new double[alternatives.length];
    var evidence = new double[looks.size()];
    for (int look = 0; look < looks.size(); look++) {
      for (var table : looks.get(look)) {
        if (table.isInformative()) {
          var block = Block.of(table);
          for (int j = 0; j < logs.length; j++) {
            logs[j] += block.logFactor(alternatives[j]);
          }
        }
      }
      evidence[look] = Math.exp(logMixture(logs));
    }
    return evidence;
  }

  private record Block(FixedMargins margins, long count) {
    static Block of(TwoByTwo table) {
      return new Block(FixedMargins.of(table), table.group().events());
    }

    double logFactor(double logOdds) {
      return margins.logFactor(count, logOdds);
    }
  }

  private static double logFactor(List<Block> blocks, double logOdds) {
    return blocks.stream().mapToDouble(block -> block.logFactor(logOdds)).sum();
  }

  private double logMixture(double[] logs) {
    var largest = Double.NEGATIVE_INFINITY;
    for (var log : logs) {
      largest = Math.max(largest, log);
    }
    var sum = 0.0;
    for (int j = 0; j < logs.length; j++) {
      sum += weights[j] * Math.exp(logs[j] - largest);
    }
    return largest + Math.log(sum);
  }

  private double mixture(double[] values) {
    var sum = 0.0;
    for (int j = 0; j < values.length; j++) {
      sum += weights[j] * values[j];
    }
    return sum;
  }

  /** All odds ratios against which the mixture is not yet 1/alpha times as likely. */
  private static Interval interval(List<Block> seen, double logMixture, double alpha) {
    if (seen.isEmpty()) {
      return new Interval(0, Double.POSITIVE_INFINITY);
    }
    var allowed = logMixture - Math.log(1 / alpha);
    DoubleUnaryOperator beyond = log -> allowed - logFactor(seen, log);
    var best = likeliest(seen);
    return new Interval(
        Math.exp(Roots.from(beyond, best, -0.25, FURTHEST)),
        Math.exp(Roots.from(beyond, best, 0.25, FURTHEST)));
  }

  /** The log likelihood is concave; its top is found on its slope. */
  private static double likeliest(List<Block> seen) {
    DoubleUnaryOperator slope =
        log -> {
          var sum = 0.0;
          for (var block : seen) {
            sum += block.margins().mean(log) - block.count();
          }
          return sum;
        };
    var edge = 30.0;
    if (slope.applyAsDouble(-edge) >= 0) {
      return -edge;
    }
    return slope.applyAsDouble(edge) <= 0 ? edge : Roots.between(slope, -edge, edge);
  }

  private static Interval narrowed(Interval held, Interval now) {
    var low = Math.max(held.low(), now.low());
    var high = Math.min(held.high(), now.high());
    return low <= high ? new Interval(low, high) : held;
  }
}
