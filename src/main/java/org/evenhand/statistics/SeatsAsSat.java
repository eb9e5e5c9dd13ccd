package org.evenhand.statistics;

/**
 * The seats of a period counted against a benchmark. They are no sample: only what was not
 * disclosed leaves the count open.
 *
 * @param seats all seats of the period
 * @param inGroup seats of people known to be in the group
 * @param undisclosed seats of people who may be
 * @param benchmark the group's share of the benchmark
 */
public record SeatsAsSat(int seats, int inGroup, int undisclosed, double benchmark) {
  public SeatsAsSat {
    ClusteredShare.bounds(inGroup, undisclosed, seats);
    Distribution.mustBeAShare(benchmark);
  }

  /** How many seats the benchmark comes to, to the nearest whole seat. */
  public int atBenchmark() {
    return Math.toIntExact(Math.round(benchmark * seats));
  }

  /** Seats short of the benchmark if all the undisclosed are in the group; below zero: more. */
  public int fewestShort() {
    return atBenchmark() - inGroup - undisclosed;
  }

  /** Seats short of the benchmark if none of the undisclosed are. */
  public int mostShort() {
    return atBenchmark() - inGroup;
  }

  /**
   * What the count says whoever is undisclosed. It mirrors where the ratio is tolerable at both
   * ends, or where it comes to the benchmark's whole number of seats.
   */
  public Reading reading(Tolerance tolerance) {
    var share = ClusteredShare.bounds(inGroup, undisclosed, seats);
    var isExact = fewestShort() == 0 && mostShort() == 0;
    if (isExact
        || benchmark > 0
            && tolerance.verdict(Tolerance.ratio(share, new Interval(benchmark, benchmark)))
                == Tolerance.Verdict.MIRRORS) {
      return Reading.MIRRORS;
    }
    if (fewestShort() > 0) {
      return Reading.SHORT;
    }
    return mostShort() < 0 ? Reading.MORE : Reading.CANNOT_TELL;
  }

  /** What a count says. */
  public enum Reading {
    MIRRORS,
    /** Fewer seats than the benchmark, however many of the undisclosed are in the group. */
    SHORT,
    /** More seats than the benchmark, even if none of them are. */
    MORE,
    /** It depends on who is undisclosed. */
    CANNOT_TELL
  }
}
