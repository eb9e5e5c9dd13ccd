package org.evenhand.statistics.audit;

import java.util.Arrays;
import java.util.HashMap;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * Decisions of one stage counted by cell and group; a cell is a stratum, a block or a decider. One
 * pass over the decisions counts every group.
 */
final class Tally {
  private final int groups;
  private final int[] adverse;
  private final int[] decided;

  private Tally(int groups, int cells) {
    this.groups = groups;
    this.adverse = new int[cells * (groups + 1)];
    this.decided = new int[cells * (groups + 1)];
  }

  /** Which cell a decision is in. */
  interface Cells {
    int of(int decision);
  }

  /** Only those given, by place in the decisions. */
  static Tally of(
      Decisions decisions, int[] places, Characteristic characteristic, Cells cells, int count) {
    var groups = characteristic.groups().size();
    var tally = new Tally(groups, count);
    for (var i : places) {
      var at = cells.of(i) * (groups + 1) + 1 + characteristic.of()[decisions.person(i)];
      tally.decided[at]++;
      if (decisions.outcome(i) == Outcome.ADVERSE) {
        tally.adverse[at]++;
      }
    }
    return tally;
  }

  int cells() {
    return decided.length / (groups + 1);
  }

  Counts unknown() {
    var sum = new Counts(0, 0);
    for (int cell = 0; cell < cells(); cell++) {
      sum = sum.plus(counts(cell, Characteristic.UNDISCLOSED));
    }
    return sum;
  }

  TwoByTwo table(int cell, Contrast contrast) {
    var events = 0;
    var of = 0;
    for (int other = 0; other < groups; other++) {
      if (contrast.isReference(other)) {
        events += adverse[at(cell, other)];
        of += decided[at(cell, other)];
      }
    }
    return new TwoByTwo(counts(cell, contrast.group()), new Counts(events, of));
  }

  private Counts counts(int cell, int group) {
    return new Counts(adverse[at(cell, group)], decided[at(cell, group)]);
  }

  private int at(int cell, int group) {
    return cell * (groups + 1) + 1 + group;
  }

  /** Gives each different key the next number. */
  static int[] numbered(long[] keys) {
    var numbers = new HashMap<Long, Integer>();
    return Arrays.stream(keys)
        .mapToInt(key -> numbers.computeIfAbsent(key, any -> numbers.size()))
        .toArray();
  }
}
