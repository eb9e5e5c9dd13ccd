package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * What a change makes of a plan, as a scheduler reads it: "4 seats change, 0 dates".
 *
 * @param seats somebody else sits, on hearings that both plans hold
 * @param dates hearings that both hold and that begin on another day
 * @param advisers hearings that both hold with another adviser
 * @param lost hearings that are held no more
 * @param gained hearings that were not held before
 * @param hearings what changes, hearing by hearing
 */
public record PlanDifference(
    int seats,
    int dates,
    int advisers,
    List<String> lost,
    List<String> gained,
    List<OfHearing> hearings) {
  public PlanDifference {
    lost = List.copyOf(lost);
    gained = List.copyOf(gained);
    hearings = List.copyOf(hearings);
  }

  /**
   * A hearing that both plans hold.
   *
   * @param before its first day before
   * @param after its first day after
   * @param leave who sat and sits no more
   * @param join who sits and did not sit
   */
  public record OfHearing(
      String hearing,
      int before,
      int after,
      List<String> leave,
      List<String> join,
      boolean otherAdviser) {
    public OfHearing {
      leave = List.copyOf(leave);
      join = List.copyOf(join);
    }

    boolean isChange() {
      return before != after || !leave.isEmpty() || !join.isEmpty() || otherAdviser;
    }
  }

  public static PlanDifference between(List<PlannedHearing> before, List<PlannedHearing> after) {
    var old = byHearing(before);
    var now = byHearing(after);
    var changes = new ArrayList<OfHearing>();
    old.forEach(
        (hearing, held) -> {
          if (now.containsKey(hearing)) {
            changes.add(change(held, now.get(hearing)));
          }
        });
    changes.removeIf(change -> !change.isChange());
    return new PlanDifference(
        changes.stream()
            .mapToInt(change -> Math.max(change.leave().size(), change.join().size()))
            .sum(),
        (int) changes.stream().filter(change -> change.before() != change.after()).count(),
        (int) changes.stream().filter(OfHearing::otherAdviser).count(),
        old.keySet().stream().filter(hearing -> !now.containsKey(hearing)).toList(),
        now.keySet().stream().filter(hearing -> !old.containsKey(hearing)).toList(),
        changes);
  }

  public boolean isNothing() {
    return hearings.isEmpty() && lost.isEmpty() && gained.isEmpty();
  }

  private static OfHearing change(PlannedHearing before, PlannedHearing after) {
    return new OfHearing(
        before.hearing(),
        before.start(),
        after.start(),
        without(before.panel(), after.panel()),
        without(after.panel(), before.panel()),
        !before.adviser().equals(after.adviser()));
  }

  private static List<String> without(List<String> members, List<String> others) {
    var left = new TreeSet<>(members);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  private static Map<String, PlannedHearing> byHearing(List<PlannedHearing> plan) {
    return plan.stream()
        .collect(
            Collectors.toMap(PlannedHearing::hearing, p -> p, (one, two) -> one, TreeMap::new));
  }
}
