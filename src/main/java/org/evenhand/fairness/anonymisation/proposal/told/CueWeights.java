package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each sign counts for words telling something of the registrant, by whose they seem to
 * be: {@code cue-weights}, fitted by logistic regression (decision 165).
 */
final class CueWeights {
  private static final String WORD = "word ";
  private static final CueWeights OURS = of(Lists.lines("cue-weights"));
  private final Map<String, double[]> signs = new HashMap<>();
  private final Map<String, Double> words = new HashMap<>();

  private CueWeights() {}

  static CueWeights ours() {
    return OURS;
  }

  /**
   * Lines such as {@code verb is = 0.3 -0.2 0.1 0.0}, one weight for each {@link Holder} in order,
   * and {@code word wife = 0.4}; a sign without a line counts nothing.
   */
  static CueWeights of(List<String> lines) {
    var weights = new CueWeights();
    for (var line : lines) {
      int equals = line.lastIndexOf(" = ");
      var sign = line.substring(0, equals);
      var numbers = line.substring(equals + 3).split(" ");
      if (sign.startsWith(WORD)) {
        weights.words.put(sign.substring(WORD.length()), Double.valueOf(numbers[0]));
      } else {
        var each = new double[numbers.length];
        for (int i = 0; i < each.length; i++) {
          each[i] = Double.parseDouble(numbers[i]);
        }
        weights.signs.put(sign, each);
      }
    }
    return weights;
  }

  /**
   * The chance, nought to one, that words tell something of the registrant.
   *
   * @param word the candidate's only word in lower case; empty when there are several
   */
  double chance(Holder holder, List<String> found, String word) {
    double sum = words.getOrDefault(word, 0.0);
    for (var sign : found) {
      var each = signs.get(sign);
      sum += each == null ? 0 : each[holder.ordinal()];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
