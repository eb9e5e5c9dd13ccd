package org.evenhand.statistics.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.statistics.Normal;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/**
 * Whether groups are decided equally fast: the log-rank test (Mantel 1966), within strata if there
 * are any, and Peto and Prentice's, which weighs early decisions more.
 *
 * @param statistic chi-squared with {@code degrees}
 * @param observed decisions of each group, weighted
 * @param expected of each group if all were alike
 */
public record LogRank(double statistic, int degrees, double[] observed, double[] expected) {
  /** How much a time with decisions counts. */
  public enum Weighting {
    EQUAL,
    /** By the share of all still undecided just before. */
    EARLY
  }

  /**
   * @param groups how many there are
   * @return empty when nothing was decided
   */
  public static Optional<LogRank> of(List<Followed> cases, int groups, Weighting weighting) {
    var strata = cases.stream().collect(Collectors.groupingBy(Followed::stratum)).values();
    var sums = new Sums(groups);
    strata.forEach(stratum -> sums.add(stratum, weighting));
    return sums.test();
  }

  public double p() {
    return Normal.chiSquaredTail(statistic, degrees);
  }

  private static final class Sums {
    private final double[] observed;
    private final double[] expected;
    private final double[][] variance;

    Sums(int groups) {
      observed = new double[groups];
      expected = new double[groups];
      variance = new double[groups][groups];
    }

    /** Goes through the times once, with those still at risk counted down. */
    void add(List<Followed> cases, Weighting weighting) {
      var sorted = cases.stream().sorted(Comparator.comparingDouble(Followed::days)).toList();
      var atRisk = new double[observed.length];
      sorted.forEach(one -> atRisk[one.group()]++);
      var left = 1.0;
      for (int i = 0; i < sorted.size(); ) {
        var decided = new double[observed.length];
        var gone = new double[observed.length];
        var time = sorted.get(i).days();
        for (; i < sorted.size() && sorted.get(i).days() == time; i++) {
          var one = sorted.get(i);
          gone[one.group()]++;
          decided[one.group()] += one.decided() ? 1 : 0;
        }
        var events = Arrays.stream(decided).sum();
        if (events > 0) {
          var all = Arrays.stream(atRisk).sum();
          addStep(atRisk, decided, events, all, weighting == Weighting.EARLY ? left : 1);
          left *= (all - events) / all;
        }
        for (int g = 0; g < gone.length; g++) {
          atRisk[g] -= gone[g];
        }
      }
    }

    private void addStep(
        double[] atRisk, double[] decided, double events, double all, double weight) {
      var factor = all > 1 ? weight * weight * events * (all - events) / (all - 1) : 0;
      for (int g = 0; g < atRisk.length; g++) {
        observed[g] += weight * decided[g];
        expected[g] += weight * events * atRisk[g] / all;
        for (int h = 0; h < atRisk.length; h++) {
          variance[g][h] += factor * atRisk[g] / all * ((g == h ? 1 : 0) - atRisk[h] / all);
        }
      }
    }

    /** Groups never at risk beside a decision say nothing and are left out. */
    Optional<LogRank> test() {
      var told = IntStream.range(0, observed.length).filter(g -> variance[g][g] > 0).toArray();
      if (told.length < 2) {
        return Optional.empty();
      }
      var size = told.length - 1;
      var gaps = Arrays.stream(told).limit(size).mapToDouble(g -> observed[g] - expected[g]);
      var vector = new ArrayRealVector(gaps.toArray(), false);
      var matrix = new double[size][size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i][j] = variance[told[i]][told[j]];
        }
      }
      var solved =
          new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 0).getSolver().solve(vector);
      return Optional.of(
          new LogRank(vector.dotProduct(solved), size, observed.clone(), expected.clone()));
    }
  }
}
