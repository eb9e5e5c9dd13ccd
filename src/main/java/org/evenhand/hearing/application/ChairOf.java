package org.evenhand.hearing.application;

import java.util.Comparator;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/** Who takes the chair of a planned panel on which several may. */
final class ChairOf {
  private ChairOf() {}

  /**
   * Whoever may chair and comes first by an order that differs from hearing to hearing, so that the
   * chair does not always fall to the same people.
   *
   * @return the member's id
   */
  static String panel(PlanningProblem problem, PlannedHearing planned) {
    var members = problem.membersById();
    return planned.panel().stream()
        .filter(id -> members.get(id).mayChair())
        .min(Comparator.comparing(id -> (planned.hearing() + id).hashCode()))
        .orElseThrow(() -> new IllegalStateException("a lawful panel has a chair"));
  }
}
