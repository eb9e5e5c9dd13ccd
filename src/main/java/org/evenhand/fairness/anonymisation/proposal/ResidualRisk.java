package org.evenhand.fairness.anonymisation.proposal;

import java.util.List;

/**
 * How likely it is that somebody can still be told from the released text, as far as the text
 * itself shows it.
 *
 * @param score 0 to 1
 * @param reasons what adds to it, the weightiest first
 */
public record ResidualRisk(Level level, double score, List<Contribution> reasons) {

  /** One reviewer is enough for green; two look at anything else. */
  public enum Level {
    GREEN,
    AMBER,
    RED
  }

  /** One thing that adds to the score, how often it was met, and by how much it adds. */
  public record Contribution(String code, int count, double weight) {}

  public ResidualRisk {
    reasons = List.copyOf(reasons);
  }
}
