package org.evenhand.statistics.strata;

import java.util.Optional;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Whether one odds ratio fits all strata: Breslow and Day (1980) with Tarone's correction
 * (Biometrika 72 (1985), pages 91 to 95). Below 0.05 the pooled number is not to be shown alone.
 *
 * @param statistic Breslow and Day's
 * @param tarone the corrected one
 * @param degrees one less than the strata that tell something
 */
public record Heterogeneity(double statistic, double tarone, int degrees) {
  private static final double LEVEL = 0.05;

  /** Empty with fewer than two informative strata, or without a finite pooled odds ratio. */
  public static Optional<Heterogeneity> of(Strata strata) {
    var tables = strata.informative();
    var pooled = MantelHaenszel.of(strata).oddsRatio();
    if (tables.size() < 2 || pooled.status() != Status.OK || pooled.value().getAsDouble() == 0) {
      return Optional.empty();
    }
    var odds = pooled.value().getAsDouble();
    var statistic = 0.0;
    var gaps = 0.0;
    var variances = 0.0;
    for (var table : tables) {
      var fitted = fitted(table, odds);
      var gap = table.group().events() - fitted;
      var variance = variance(table, fitted);
      statistic += gap * gap / variance;
      gaps += gap;
      variances += variance;
    }
    return Optional.of(
        new Heterogeneity(statistic, statistic - gaps * gaps / variances, tables.size() - 1));
  }

  public double p() {
    return Normal.chiSquaredTail(statistic, degrees);
  }

  public double taroneP() {
    return Normal.chiSquaredTail(tarone, degrees);
  }

  /** Whether the strata are to be shown instead of the pooled number. */
  public boolean demotesThePooled() {
    return taroneP() < LEVEL;
  }

  /** The group's events at which the table has the odds ratio given and its own margins. */
  private static double fitted(TwoByTwo table, double odds) {
    var n1 = (double) table.group().of();
    var n2 = (double) table.reference().of();
    var m = (double) table.events();
    var a = 1 - odds;
    var b = n2 - m + odds * (n1 + m);
    var c = -odds * n1 * m;
    return Math.abs(a) < 1e-12 ? -c / b : -2 * c / (b + Math.sqrt(b * b - 4 * a * c));
  }

  private static double variance(TwoByTwo table, double fitted) {
    return 1
        / (1 / fitted
            + 1 / (table.group().of() - fitted)
            + 1 / (table.events() - fitted)
            + 1 / (table.reference().of() - table.events() + fitted));
  }
}
