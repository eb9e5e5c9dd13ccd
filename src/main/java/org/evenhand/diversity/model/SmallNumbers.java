package org.evenhand.diversity.model;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.SafeCount;

/**
 * Disclosure control for one line of counts whose sum is known to the reader. Every count below
 * ten, zero included, is withheld. Then, as the reader could subtract, the smallest counts left are
 * withheld too until at least two are, and they are ten or more together: so that each of them may
 * be anything from nothing to ten or more. What is left is rounded.
 */
public final class SmallNumbers {
  /** The fewest people that a count may tell of. */
  public static final int FEWEST = 10;

  private SmallNumbers() {}

  public static Map<AnswerState, SafeCount> guard(Map<AnswerState, Long> exact) {
    var withheld = EnumSet.noneOf(AnswerState.class);
    exact.forEach(
        (state, count) -> {
          if (count < FEWEST) {
            withheld.add(state);
          }
        });
    while (!withheld.isEmpty() && givesAway(withheld, exact) && withheld.size() < exact.size()) {
      withheld.add(smallestLeft(withheld, exact));
    }
    var guarded = new EnumMap<AnswerState, SafeCount>(AnswerState.class);
    exact.forEach(
        (state, count) ->
            guarded.put(
                state, withheld.contains(state) ? SafeCount.WITHHELD : SafeCount.rounded(count)));
    return guarded;
  }

  private static boolean givesAway(EnumSet<AnswerState> withheld, Map<AnswerState, Long> exact) {
    return withheld.size() < 2 || withheld.stream().mapToLong(exact::get).sum() < FEWEST;
  }

  private static AnswerState smallestLeft(
      EnumSet<AnswerState> withheld, Map<AnswerState, Long> exact) {
    return exact.keySet().stream()
        .filter(state -> !withheld.contains(state))
        .min(Comparator.comparing(exact::get))
        .orElseThrow();
  }
}
