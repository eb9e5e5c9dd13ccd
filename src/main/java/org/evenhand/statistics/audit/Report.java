package org.evenhand.statistics.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.statistics.stages.Decomposition;

/**
 * A whole audit.
 *
 * @param findings by stage, characteristic and comparison
 * @param decompositions of the cumulative disparity, one for each primary comparison
 * @param alerts of the monthly monitor, at the last look
 */
public record Report(
    List<String> stages,
    Options options,
    List<Finding> findings,
    List<Cohort> decompositions,
    List<Alert> alerts,
    long decisions,
    long people,
    long open) {

  /**
   * Cases followed from the first stage to their end.
   *
   * @param stillOpen cases left out because they have not ended
   * @param whole which stage made how much
   */
  public record Cohort(
      Characteristic characteristic, Contrast contrast, long stillOpen, Decomposition whole) {}

  /**
   * A stream whose evidence stands among all streams.
   *
   * @param month the first month, since year 0, at which it did
   */
  public record Alert(Finding stream, int month, double evidence) {}

  /** How many findings have each verdict. */
  public Map<Verdict, Long> verdicts() {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::verdict, TreeMap::new, Collectors.counting()));
  }
}
