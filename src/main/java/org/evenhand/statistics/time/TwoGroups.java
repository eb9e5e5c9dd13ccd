package org.evenhand.statistics.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * A group and its reference followed together, in one sweep over cases that are sorted once for
 * many comparisons.
 *
 * @param test the log-rank test within strata; empty when nothing was decided in both groups' sight
 */
public record TwoGroups(KaplanMeier group, KaplanMeier reference, Optional<LogRank> test) {
  /** Cases in the order of their times. */
  public interface Cases {
    int size();

    double days(int place);

    boolean isDecided(int place);

    /** From 0; the same for like cases. */
    int stratum(int place);
  }

  /** To which side a case belongs: 0 the group, 1 the reference, and -1 neither. */
  @FunctionalInterface
  public interface Sides {
    int of(int place);
  }

  /**
   * @param strata how many there are
   */
  public static TwoGroups of(Cases cases, Sides sides, int strata) {
    var sums = new Sums(strata);
    var counts = new long[2];
    for (int i = 0; i < cases.size(); i++) {
      var side = sides.of(i);
      if (side >= 0) {
        counts[side]++;
        sums.atRisk[2 * cases.stratum(i) + side]++;
      }
    }
    var curves =
        new KaplanMeier.Rising[] {
          new KaplanMeier.Rising(counts[0]), new KaplanMeier.Rising(counts[1])
        };
    var time = Double.NaN;
    for (int i = 0; i < cases.size(); i++) {
      var side = sides.of(i);
      if (side >= 0) {
        if (cases.days(i) != time) {
          sums.close();
          time = cases.days(i);
        }
        curves[side].add(time, cases.isDecided(i));
        sums.add(cases.stratum(i), side, cases.isDecided(i));
      }
    }
    sums.close();
    return new TwoGroups(curves[0].whole(), curves[1].whole(), sums.test());
  }

  /** What a time decides in each stratum, closed when the next time comes. */
  private static final class Sums {
    private final long[] atRisk;
    private final long[] gone;
    private final long[] decided;
    private final int[] touched;
    private int count;
    private final double[] observed = new double[2];
    private final double[] expected = new double[2];
    private double variance;

    Sums(int strata) {
      atRisk = new long[2 * strata];
      gone = new long[2 * strata];
      decided = new long[2 * strata];
      touched = new int[strata];
    }

    void add(int stratum, int side, boolean isDecided) {
      if (gone[2 * stratum] + gone[2 * stratum + 1] == 0) {
        touched[count++] = stratum;
      }
      gone[2 * stratum + side]++;
      decided[2 * stratum + side] += isDecided ? 1 : 0;
    }

    void close() {
      for (int k = 0; k < count; k++) {
        var at = 2 * touched[k];
        close(at);
        for (int side = 0; side < 2; side++) {
          atRisk[at + side] -= gone[at + side];
          gone[at + side] = 0;
          decided[at + side] = 0;
        }
      }
      count = 0;
    }

    private void close(int at) {
      var events = (double) decided[at] + decided[at + 1];
      var all = (double) atRisk[at] + atRisk[at + 1];
      if (events == 0) {
        return;
      }
      for (int side = 0; side < 2; side++) {
        observed[side] += decided[at + side];
        expected[side] += events * atRisk[at + side] / all;
      }
      variance +=
          all > 1
              ? events * (all - events) / (all - 1) * (atRisk[at] / all) * (atRisk[at + 1] / all)
              : 0;
    }

    Optional<LogRank> test() {
      var gap = observed[0] - expected[0];
      return variance > 0
          ? Optional.of(
              new LogRank(
                  gap * gap / variance, 1, Arrays.copyOf(observed, 2), Arrays.copyOf(expected, 2)))
          : Optional.empty();
    }
  }
}
