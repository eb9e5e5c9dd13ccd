package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * No level counts legal advisers, so a new plan may deal them anew for no reason. This gives
 * hearings back the adviser they had, the earliest first, where the adviser is free or can change
 * with whoever took the place.
 */
final class KeptAdvisers {
  private final Map<String, HearingToPlan> hearings;
  private final Map<String, Adviser> advisers;
  private final List<PlannedHearing> plan;

  private KeptAdvisers(PlanningProblem problem, List<PlannedHearing> plan) {
    hearings = problem.hearingsById();
    advisers = problem.advisersById();
    this.plan = new ArrayList<>(plan);
  }

  static List<PlannedHearing> in(
      PlanningProblem problem, List<PlannedHearing> plan, List<PlannedHearing> before) {
    var kept = new KeptAdvisers(problem, plan);
    var had = new HashMap<String, String>();
    before.forEach(planned -> had.put(planned.hearing(), planned.adviser()));
    plan.stream()
        .sorted(Comparator.comparingInt(PlannedHearing::start))
        .map(PlannedHearing::hearing)
        .filter(had::containsKey)
        .forEach(hearing -> kept.giveBack(hearing, had));
    return kept.plan;
  }

  private void giveBack(String hearing, Map<String, String> had) {
    int at = indexOf(hearing);
    var planned = plan.get(at);
    var wanted = advisers.get(had.get(hearing));
    if (wanted == null || planned.adviser().equals(wanted.id()) || !isFree(wanted, planned)) {
      return;
    }
    var clashes = clashes(wanted.id(), planned);
    if (clashes.isEmpty()) {
      plan.set(at, advisedBy(planned, wanted.id()));
    } else if (clashes.size() == 1) {
      exchange(at, clashes.get(0), had);
    }
  }

  /** Not if the other hearing would lose the adviser it had. */
  private void exchange(int at, PlannedHearing other, Map<String, String> had) {
    var planned = plan.get(at);
    var given = Optional.ofNullable(advisers.get(planned.adviser()));
    boolean othersOwn = other.adviser().equals(had.get(other.hearing()));
    boolean free =
        given.filter(adviser -> isFree(adviser, other)).isPresent()
            && clashes(planned.adviser(), other).stream().allMatch(planned::equals);
    if (free && !othersOwn) {
      plan.set(at, advisedBy(planned, other.adviser()));
      plan.set(indexOf(other.hearing()), advisedBy(other, planned.adviser()));
    }
  }

  private boolean isFree(Adviser adviser, PlannedHearing planned) {
    return adviser.isFree(planned.start(), hearings.get(planned.hearing()).days());
  }

  private List<PlannedHearing> clashes(String adviser, PlannedHearing planned) {
    var hearing = hearings.get(planned.hearing());
    return plan.stream()
        .filter(other -> other.adviser().equals(adviser) && !other.equals(planned))
        .filter(
            other ->
                Sittings.overlap(
                    hearing, planned.start(), hearings.get(other.hearing()), other.start()))
        .toList();
  }

  private int indexOf(String hearing) {
    for (int i = 0; i < plan.size(); i++) {
      if (plan.get(i).hearing().equals(hearing)) {
        return i;
      }
    }
    throw new IllegalStateException("not held: " + hearing);
  }

  private static PlannedHearing advisedBy(PlannedHearing planned, String adviser) {
    return new PlannedHearing(planned.hearing(), planned.start(), planned.panel(), adviser);
  }
}
