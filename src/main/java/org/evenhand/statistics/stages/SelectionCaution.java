package org.evenhand.statistics.stages;

/**
 * A stage after one that treated the groups differently judges groups that were already selected:
 * if one was selected more harshly, those of it who come on are milder in what nobody recorded.
 */
public final class SelectionCaution {
  private SelectionCaution() {}

  /**
   * How strongly something unrecorded would have to go with both the group and the decision, as
   * risk ratios, to explain a ratio away: RR + √(RR (RR - 1)), of the inverse below one
   * (VanderWeele and Ding, Annals of Internal Medicine 167 (2017), pages 268 to 274).
   *
   * @param ratio above zero and finite
   */
  public static double confounderStrength(double ratio) {
    if (!(ratio > 0) || Double.isInfinite(ratio)) {
      throw new IllegalArgumentException(ratio + " is no ratio");
    }
    var above = ratio < 1 ? 1 / ratio : ratio;
    return above + Math.sqrt(above * (above - 1));
  }
}
