package org.evenhand.statistics.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.evenhand.statistics.stages.Decomposition;

/** First cases followed from the first stage on, and how many of each group passed each stage. */
final class Cohorts {
  private Cohorts() {}

  static Report.Cohort of(Decisions decisions, Characteristic characteristic, Contrast contrast) {
    var stages = decisions.stages().size();
    Map<Integer, boolean[]> passed = new HashMap<>();
    Map<Integer, Integer> groups = new HashMap<>();
    var unfinished = new HashSet<Integer>();
    for (int i = 0; i < decisions.size(); i++) {
      var group = characteristic.of()[decisions.person(i)];
      var belongs = group == contrast.group() || contrast.isReference(group);
      if (!decisions.isFirstCase(i) || !belongs) {
        continue;
      }
      var number = decisions.caseOf(i);
      groups.put(number, group == contrast.group() ? 0 : 1);
      var own = passed.computeIfAbsent(number, any -> new boolean[stages + 1]);
      own[0] |= decisions.stage(i) == 0;
      if (decisions.outcome(i) == Outcome.OPEN) {
        unfinished.add(number);
      } else if (decisions.outcome(i) == Outcome.ADVERSE) {
        own[decisions.stage(i) + 1] = true;
      }
    }
    var counts = new long[2][stages + 1];
    for (var one : passed.entrySet()) {
      if (!unfinished.contains(one.getKey())) {
        var own = one.getValue();
        for (int k = 0; k <= stages && own[k]; k++) {
          counts[groups.get(one.getKey())][k]++;
        }
      }
    }
    return new Report.Cohort(characteristic, contrast, unfinished.size(), whole(counts));
  }

  private static Decomposition whole(long[][] counts) {
    counts[0][0] = Math.max(counts[0][0], 1);
    counts[1][0] = Math.max(counts[1][0], 1);
    return Decomposition.of(counts[0], counts[1]);
  }
}
