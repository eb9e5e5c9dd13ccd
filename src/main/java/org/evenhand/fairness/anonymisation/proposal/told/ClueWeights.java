package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;

/** How much each clue counts: {@code told-weights}, one line for each. */
final class ClueWeights {
  private static final ClueWeights OURS = of(Lists.lines("told-weights"));
  private final double[] weights;

  ClueWeights(double[] weights) {
    this.weights = weights.clone();
  }

  static ClueWeights ours() {
    return OURS;
  }

  /** Lines such as {@code REGISTRANT 0.7}; a clue without one counts nothing. */
  static ClueWeights of(List<String> lines) {
    int kinds = Clue.values().length;
    var weights = new double[2 * kinds];
    for (var line : lines) {
      var parts = line.split("\\s+");
      int clue = Clue.valueOf(parts[0]).ordinal();
      weights[clue] = Double.parseDouble(parts[1]);
      weights[kinds + clue] = Double.parseDouble(parts[2]);
    }
    return new ClueWeights(weights);
  }

  double sum(double[] clues) {
    double sum = 0;
    for (int i = 0; i < clues.length; i++) {
      sum += clues[i] * weights[i];
    }
    return sum;
  }
}
