package org.evenhand.tool.bench.kills;

import java.util.List;
import java.util.Map;

/**
 * What a trial came to.
 *
 * @param kills by how it was killed: "random", or the named point
 * @param intents how many decisions and concerns were sent
 * @param inDoubt how many of them had no answer
 * @param inDoubtThere how many of those are there, wholly
 * @param findings what must not be, a line each; empty is well
 * @param restartSeconds how long each start took
 */
public record KillReport(
    long seed,
    Map<String, Integer> kills,
    int submitters,
    long intents,
    long acknowledged,
    long refused,
    long inDoubt,
    long inDoubtThere,
    Map<String, Long> acknowledgedByWhat,
    List<String> findings,
    List<Double> restartSeconds) {

  /** All kills together. */
  public int killed() {
    return kills.values().stream().mapToInt(Integer::intValue).sum();
  }
}
