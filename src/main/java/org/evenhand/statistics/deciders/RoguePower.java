package org.evenhand.statistics.deciders;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Whether the heterogeneity of deciders could have shown a few who treat the groups very
 * differently: its noncentral chi-squared, the shift of a decider being the log odds ratio times
 * the variance of the own caseload.
 */
public final class RoguePower {
  private static final int MOST_TERMS = 20_000;

  private RoguePower() {}

  /**
   * @param all every decider's caseload
   * @param rogues how many of the deciders, of middling caseloads, differ
   * @param odds by what odds ratio
   * @param level of the test
   * @return the chance that it shows; zero with fewer than two informative caseloads
   */
  public static double of(OwnCaseload all, int rogues, double odds, double level) {
    var variances = all.informative().stream().mapToDouble(TwoByTwo::variance).sorted().toArray();
    var degrees = variances.length - 1;
    if (degrees < 1) {
      return 0;
    }
    var middling = variances[variances.length / 2];
    var sum = Arrays.stream(variances).sum();
    var shift = Math.log(odds) * middling;
    var some = Math.min(rogues, variances.length);
    var noncentrality =
        Math.max(0, some * shift * shift / middling - Math.pow(some * shift, 2) / sum);
    return noncentralTail(degrees, noncentrality, level);
  }

  private static double noncentralTail(int degrees, double noncentrality, double level) {
    var critical = ChiSquaredDistribution.of(degrees).inverseSurvivalProbability(level);
    if (noncentrality == 0) {
      return level;
    }
    var weights = PoissonDistribution.of(noncentrality / 2);
    var sum = 0.0;
    var seen = 0.0;
    for (int k = 0; k < MOST_TERMS && seen < 1 - 1e-10; k++) {
      var weight = weights.probability(k);
      seen += weight;
      sum += weight * ChiSquaredDistribution.of(degrees + 2 * k).survivalProbability(critical);
    }
    return Math.min(1, sum);
  }
}
