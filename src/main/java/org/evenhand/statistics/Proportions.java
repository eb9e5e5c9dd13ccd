package org.evenhand.statistics;

/**
 * Shares of a whole with their 95 % intervals. Newcombe, Statistics in Medicine 17 (1998), pages
 * 857 to 890, compares them and recommends the two score intervals used here.
 */
public final class Proportions {
  private static final double Z = Normal.Z95;

  private static final double TAIL = 0.025;
  private static final int HALVINGS = 60;

  private Proportions() {}

  /**
   * Wilson's score interval for a share (1927).
   *
   * @param hits how many of them, from 0
   * @param of how many there are, from 1
   */
  public static Interval wilson(long hits, long of) {
    mustBeAShare(hits, of);
    return wilson((double) hits / of, (double) of);
  }

  /**
   * Wilson's score interval for a share of which it is known how much it tells.
   *
   * @param of how many independent tries it is worth, above zero
   */
  static Interval wilson(double share, double of) {
    Distribution.mustBeAShare(share);
    var centre = (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
    var half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4 * of * of)) / (1 + Z * Z / of);
    return new Interval(
        share == 0 ? 0 : Math.max(0, centre - half), share == 1 ? 1 : Math.min(1, centre + half));
  }

  /**
   * The exact interval for a share (Clopper and Pearson 1934): never narrower than it should be.
   */
  public static Interval exact(long hits, long of) {
    mustBeAShare(hits, of);
    var low = hits == 0 ? 0 : solve(share -> 1 - atMost(hits - 1, of, share));
    var high = hits == of ? 1 : 1 - solve(share -> atMost(hits, of, 1 - share));
    return new Interval(low, high);
  }

  /**
   * The first share less the second, from two groups of different people: Newcombe's method 10, out
   * of the two Wilson intervals.
   */
  public static Interval difference(long hits, long of, long otherHits, long otherOf) {
    var one = wilson(hits, of);
    var other = wilson(otherHits, otherOf);
    var share = (double) hits / of;
    var otherShare = (double) otherHits / otherOf;
    return new Interval(
        share - otherShare - Math.hypot(share - one.low(), other.high() - otherShare),
        share - otherShare + Math.hypot(one.high() - share, otherShare - other.low()));
  }

  /** The probability of at most so many hits. */
  private static double atMost(long hits, long of, double share) {
    if (share <= 0) {
      return 1;
    }
    if (share >= 1) {
      return hits >= of ? 1 : 0;
    }
    var sum = 0.0;
    var logTerm = of * Math.log1p(-share);
    for (long k = 0; k <= hits; k++) {
      sum += Math.exp(logTerm);
      logTerm += Math.log((double) (of - k) / (k + 1)) + Math.log(share) - Math.log1p(-share);
    }
    return Math.min(1, sum);
  }

  private interface Tail {
    double of(double share);
  }

  /** Where a tail that grows with the share reaches 2.5 %. */
  private static double solve(Tail tail) {
    var low = 0.0;
    var high = 1.0;
    for (int i = 0; i < HALVINGS; i++) {
      var middle = (low + high) / 2;
      if (tail.of(middle) < TAIL) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static void mustBeAShare(long hits, long of) {
    if (of < 1 || hits < 0 || hits > of) {
      throw new IllegalArgumentException(hits + " of " + of + " is no share");
    }
  }
}
