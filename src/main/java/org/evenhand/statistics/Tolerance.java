package org.evenhand.statistics;

/**
 * How far a representation ratio (share of seats over share of the benchmark) may lie from one and
 * still count as mirroring. 0.80 to 1.25 is a convention; another may be set.
 */
public record Tolerance(double low, double high) {
  public static final Tolerance CONVENTION = new Tolerance(0.80, 1.25);

  public Tolerance {
    if (!(0 < low && low < 1 && 1 < high)) {
      throw new IllegalArgumentException(low + " to " + high + " does not hold one");
    }
  }

  /**
   * Equivalence: wherever in the interval the ratio lies, the answer is the same, or there is none.
   */
  public Verdict verdict(Interval ratio) {
    if (low <= ratio.low() && ratio.high() <= high) {
      return Verdict.MIRRORS;
    }
    return ratio.high() < low || high < ratio.low() ? Verdict.DOES_NOT_MIRROR : Verdict.CANNOT_TELL;
  }

  /**
   * The ratio of two shares, each known only between two ends; its upper end is infinite where the
   * benchmark may be nothing.
   */
  public static Interval ratio(Interval share, Interval benchmark) {
    if (benchmark.high() == 0) {
      throw new IllegalArgumentException("nobody in the benchmark");
    }
    var high = benchmark.low() == 0 ? Double.POSITIVE_INFINITY : share.high() / benchmark.low();
    return new Interval(share.low() / benchmark.high(), high);
  }

  /** What an interval says of a ratio. */
  public enum Verdict {
    MIRRORS,
    DOES_NOT_MIRROR,
    CANNOT_TELL
  }
}
