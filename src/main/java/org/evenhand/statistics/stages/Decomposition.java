package org.evenhand.statistics.stages;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Which stage made how much of a disparity, in a cohort followed through: the logarithm of the
 * overall ratio is the sum of the stages' logarithms, and its variance the sum of theirs; on the
 * scale of differences each stage has its Shapley value (1953), in cases for each one who entered.
 *
 * @param stages those up to where a group ran out
 * @param status infinite when a stage had no event in one group, so that the chain stops there
 */
public record Decomposition(List<Stage> stages, Status status, TwoByTwo overall) {
  private static final int MOST_STAGES = 12;

  /**
   * One stage.
   *
   * @param table who came to it and who went on
   * @param difference its share of the overall difference of rates, by Shapley
   */
  public record Stage(TwoByTwo table, double difference) {
    public double ratio() {
      return table.group().rate() / table.reference().rate();
    }

    public double logRatio() {
      return Math.log(ratio());
    }

    public double standardError() {
      return Math.sqrt(RiskRatio.logVariance(table));
    }

    /** Two-sided, of no contribution. */
    public double p() {
      return standardError() == 0 ? 1 : Normal.twoSided(logRatio() / standardError());
    }
  }

  /**
   * @param group who entered, then how many passed each stage
   * @param reference the same of the reference, of the same length
   */
  public static Decomposition of(long[] group, long[] reference) {
    if (group.length != reference.length || group.length < 2) {
      throw new IllegalArgumentException("two funnels of the same stages are needed");
    }
    if (group.length - 1 > MOST_STAGES) {
      throw new IllegalArgumentException("at most " + MOST_STAGES + " stages");
    }
    var tables = new ArrayList<TwoByTwo>();
    for (int k = 1; k < group.length; k++) {
      tables.add(
          new TwoByTwo(
              new Counts(group[k], group[k - 1]), new Counts(reference[k], reference[k - 1])));
    }
    var whole = whole(tables);
    var shares = shapley(tables.subList(0, whole));
    var stages = new ArrayList<Stage>();
    for (int k = 0; k < whole; k++) {
      stages.add(new Stage(tables.get(k), shares[k]));
    }
    return new Decomposition(
        List.copyOf(stages),
        whole == tables.size() ? Status.OK : Status.INFINITE,
        TwoByTwo.of(group[whole], group[0], reference[whole], reference[0]));
  }

  public double logRatio() {
    return stages.stream().mapToDouble(Stage::logRatio).sum();
  }

  public double variance() {
    return stages.stream().mapToDouble(s -> RiskRatio.logVariance(s.table())).sum();
  }

  /**
   * Whether shares in per cent may be shown: the whole is beyond its doubt and no stage pulls the
   * other way.
   */
  public boolean hasShares() {
    var log = logRatio();
    return Math.abs(log) > Normal.Z95 * Math.sqrt(variance())
        && stages.stream().allMatch(stage -> stage.logRatio() * log >= 0);
  }

  /** How many stages have events in both groups, from the first. */
  private static int whole(List<TwoByTwo> tables) {
    for (int k = 0; k < tables.size(); k++) {
      var table = tables.get(k);
      if (table.group().events() == 0 || table.reference().events() == 0) {
        return k;
      }
    }
    return tables.size();
  }

  /** Each stage's mean step when stages change from the reference's rate to the group's in turn. */
  private static double[] shapley(List<TwoByTwo> tables) {
    var count = tables.size();
    var shares = new double[count];
    for (int set = 0; set < 1 << count; set++) {
      var size = Integer.bitCount(set);
      for (int k = 0; k < count; k++) {
        if ((set >> k & 1) == 0) {
          shares[k] += (product(tables, set | 1 << k) - product(tables, set)) * weight(size, count);
        }
      }
    }
    return shares;
  }

  private static double product(List<TwoByTwo> tables, int set) {
    var product = 1.0;
    for (int k = 0; k < tables.size(); k++) {
      var table = tables.get(k);
      product *= (set >> k & 1) == 1 ? table.group().rate() : table.reference().rate();
    }
    return product;
  }

  /** The share of orders in which exactly this many come before: |S|! (n - |S| - 1)! / n!. */
  private static double weight(int before, int count) {
    var ways = 1.0;
    for (int i = 0; i < before; i++) {
      ways = ways * (count - 1 - i) / (i + 1);
    }
    return 1 / (ways * count);
  }
}
