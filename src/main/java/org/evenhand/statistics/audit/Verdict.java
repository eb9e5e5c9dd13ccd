package org.evenhand.statistics.audit;

import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Status;

/**
 * What may be said of a comparison. Never that there is no bias: figures show a difference or that
 * they could not have shown one, and never a cause.
 */
public enum Verdict {
  /**
   * The adjusted interval leaves one out, the test stands in its family, the ratio is 0.8 to 1.25
   * not.
   */
  DISPARITY,
  /** The same, but inside 0.8 to 1.25. */
  SMALL_DISPARITY,
  /** The whole interval is inside 0.8 to 1.25. */
  NO_DISPARITY_BEYOND_1_25,
  CANNOT_TELL,
  /** Under ten decisions in a compared group: no verdict. */
  TOO_FEW;

  private static final double LOW = 0.8;
  private static final double HIGH = 1.25;

  /**
   * @param adjusted the stratified ratio with its interval
   * @param q the p value held for being many
   */
  static Verdict of(Estimate adjusted, double q, double alpha) {
    if (adjusted.status() != Status.OK || adjusted.interval().isEmpty()) {
      return CANNOT_TELL;
    }
    var interval = adjusted.interval().get();
    var ratio = adjusted.value().getAsDouble();
    var excludesOne = interval.low() > 1 || interval.high() < 1;
    if (excludesOne && q <= alpha) {
      return ratio > HIGH || ratio < LOW ? DISPARITY : SMALL_DISPARITY;
    }
    return interval.low() >= LOW && interval.high() <= HIGH
        ? NO_DISPARITY_BEYOND_1_25
        : CANNOT_TELL;
  }
}
