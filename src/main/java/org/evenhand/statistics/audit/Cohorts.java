package org.evenhand.statistics.audit;

import java.util.Arrays;
import org.evenhand.statistics.stages.Decomposition;

/** First cases followed from the first stage on, sorted out once for all comparisons. */
final class Cohorts {
  private final int stages;

  /** Of each case, how many stages it passed without a gap; -1 when it never entered the first. */
  private final int[] passed;

  private final int[] person;
  private final boolean[] unfinished;

  private Cohorts(Decisions decisions) {
    this.stages = decisions.stages().size();
    var entered = new boolean[decisions.cases()];
    var adverse = new int[decisions.cases()];
    this.person = new int[decisions.cases()];
    this.unfinished = new boolean[decisions.cases()];
    Arrays.fill(person, -1);
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.isFirstCase(i)) {
        var number = decisions.caseOf(i);
        person[number] = decisions.person(i);
        entered[number] |= decisions.stage(i) == 0;
        unfinished[number] |= decisions.outcome(i) == Outcome.OPEN;
        adverse[number] |= decisions.outcome(i) == Outcome.ADVERSE ? 1 << decisions.stage(i) : 0;
      }
    }
    this.passed = new int[decisions.cases()];
    for (int number = 0; number < passed.length; number++) {
      passed[number] = entered[number] ? Integer.numberOfTrailingZeros(~adverse[number]) : -1;
    }
  }

  static Cohorts of(Decisions decisions) {
    return new Cohorts(decisions);
  }

  /** How many of each group passed each stage; cases that have not ended are left out. */
  Report.Cohort of(Characteristic characteristic, Contrast contrast) {
    var counts = new long[2][stages + 1];
    var open = 0L;
    for (int number = 0; number < passed.length; number++) {
      if (person[number] < 0) {
        continue;
      }
      var group = characteristic.of()[person[number]];
      var side = group == contrast.group() ? 0 : contrast.isReference(group) ? 1 : -1;
      if (side < 0) {
        continue;
      }
      if (unfinished[number]) {
        open++;
      } else {
        for (int k = 0; k <= passed[number]; k++) {
          counts[side][k]++;
        }
      }
    }
    return new Report.Cohort(characteristic, contrast, open, whole(counts));
  }

  private static Decomposition whole(long[][] counts) {
    counts[0][0] = Math.max(counts[0][0], 1);
    counts[1][0] = Math.max(counts[1][0], 1);
    return Decomposition.of(counts[0], counts[1]);
  }
}
