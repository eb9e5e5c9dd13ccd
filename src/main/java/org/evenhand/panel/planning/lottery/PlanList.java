package org.evenhand.panel.planning.lottery;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Different plans as good as a given one at every level but the last, and there within a tolerance:
 * the given one and those that a {@link SwapChain} comes by. Between two of them lie {@value
 * #STRIDE} steps if so many are to be had, and each has a ceiling of its own, as likely low as
 * high, so that the tolerance is not always spent.
 */
final class PlanList {
  private static final int STRIDE = 2_000;
  private static final int TRIES = 60 * STRIDE;
  private static final int MISSES = 120;

  private final TreeMap<String, Integer> found = new TreeMap<>();

  private PlanList() {}

  static PlanList of(
      PlanningProblem problem, List<PlannedHearing> best, LotteryTerms terms, long seed) {
    var list = new PlanList();
    var chance = new SplittableRandom(seed);
    var chain = new SwapChain(problem, best, chance);
    int least = chain.outsideBand();
    int most = terms.mostOutsideBand(least);
    list.found.put(PlanLine.of(best), least);
    int misses = 0;
    while (chain.canMove() && list.found.size() < terms.plans() && misses < MISSES) {
      walk(chain, least + chance.nextInt(most - least + 1));
      boolean isNew =
          list.found.putIfAbsent(PlanLine.of(chain.plan()), chain.outsideBand()) == null;
      misses = isNew ? 0 : misses + 1;
    }
    return list;
  }

  private static void walk(SwapChain chain, int ceiling) {
    int steps = 0;
    for (int tries = 0; tries < TRIES && steps < STRIDE; tries++) {
      steps += chain.tryStep(ceiling) ? 1 : 0;
    }
  }

  /** Sorted, so that a list has one spelling. */
  List<String> lines() {
    return List.copyOf(found.keySet());
  }

  /** The last level of each, in the order of {@link #lines}. */
  List<Integer> outsideBand() {
    return List.copyOf(found.values());
  }
}
