package org.evenhand.statistics.audit;

/**
 * How an audit is made.
 *
 * @param alpha the share of false findings accepted in a family, and of false alerts over all looks
 * @param power with which the smallest detectable ratio is found
 * @param withSequence whether confidence sequences are computed, which takes longer than all the
 *     rest
 */
public record Options(double alpha, double power, boolean withSequence) {
  public static final Options USUAL = new Options(0.05, 0.8, true);

  public Options {
    if (!(alpha > 0 && alpha < 1 && power > 0 && power < 1)) {
      throw new IllegalArgumentException("alpha and power lie between 0 and 1");
    }
  }
}
