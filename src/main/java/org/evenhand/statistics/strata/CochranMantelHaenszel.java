package org.evenhand.statistics.strata;

import java.util.Optional;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Whether the groups fare alike within the strata (Cochran 1954; Mantel and Haenszel 1959). The
 * uncorrected statistic is the one reported.
 *
 * @param observed the group's events in informative strata
 * @param expected of them if chance alone chose within each stratum
 * @param variance of them
 */
public record CochranMantelHaenszel(double observed, double expected, double variance) {
  /** Empty when no stratum is informative. */
  public static Optional<CochranMantelHaenszel> of(Strata strata) {
    var tables = strata.informative();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CochranMantelHaenszel(
            tables.stream().mapToDouble(table -> table.group().events()).sum(),
            tables.stream().mapToDouble(TwoByTwo::expected).sum(),
            tables.stream().mapToDouble(TwoByTwo::variance).sum()));
  }

  public double statistic() {
    return z() * z();
  }

  /** The deviation in standard errors: above zero where the group has more events. */
  public double z() {
    return (observed - expected) / Math.sqrt(variance);
  }

  public double p() {
    return Normal.chiSquaredTail(statistic(), 1);
  }

  /** With the continuity correction of a half, for comparison with tools that print it. */
  public double correctedStatistic() {
    var gap = Math.abs(observed - expected);
    var corrected = gap >= 0.5 ? gap - 0.5 : gap;
    return corrected * corrected / variance;
  }

  public double correctedP() {
    return Normal.chiSquaredTail(correctedStatistic(), 1);
  }
}
