package org.evenhand.panel.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A hearing that wants days and a panel.
 *
 * @param type a code of the rule set, such as {@code final}
 * @param days consecutive working days it takes
 * @param weight how much is lost if it is not held, at least 1
 * @param targetDay the day by which it ought to begin
 * @param startOptions days on which it may begin, notice and witnesses considered
 * @param partHeard the panel that began it and must go on with it; empty if it is new
 * @param mandatory must be held: a plan without it is no plan
 */
public record HearingToPlan(
    String id,
    String type,
    int days,
    String venue,
    int weight,
    int targetDay,
    List<Integer> startOptions,
    PanelMakeUp makeUp,
    List<Conflict> conflicts,
    Set<String> partHeard,
    boolean mandatory) {
  public HearingToPlan {
    startOptions = List.copyOf(startOptions);
    conflicts = List.copyOf(conflicts);
    partHeard = Set.copyOf(partHeard);
  }

  public boolean isPartHeard() {
    return !partHeard.isEmpty();
  }

  /** The last day if it begins on {@code start}. */
  public int lastDay(int start) {
    return start + days - 1;
  }

  public Optional<Conflict> conflictOf(String member) {
    return conflicts.stream().filter(conflict -> conflict.member().equals(member)).findFirst();
  }

  /** The same hearing, on which these may not sit. */
  public HearingToPlan against(List<Conflict> found) {
    return new HearingToPlan(
        id,
        type,
        days,
        venue,
        weight,
        targetDay,
        startOptions,
        makeUp,
        found,
        partHeard,
        mandatory);
  }

  /** The same hearing, on other days. */
  public HearingToPlan withStartOptions(List<Integer> starts) {
    return new HearingToPlan(
        id, type, days, venue, weight, targetDay, starts, makeUp, conflicts, partHeard, mandatory);
  }
}
