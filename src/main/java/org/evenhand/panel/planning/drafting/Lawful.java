package org.evenhand.panel.planning.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.SeatKind;

/** Whether people make up a panel for an option. */
final class Lawful {
  private Lawful() {}

  static boolean isMadeUp(PlanningProblem problem, Option option, List<Integer> panel) {
    if (panel.stream().anyMatch(Objects::isNull)
        || new HashSet<>(panel).size() != panel.size()
        || !panel.stream().allMatch(option::maySit)) {
      return false;
    }
    return panel.containsAll(option.locked()) && isMadeUp(problem, option, panel, -1, -1);
  }

  static boolean mayReplace(PlanningProblem problem, Draft.Sitting sitting, int out, int in) {
    return sitting.option().maySit(in)
        && !sitting.option().locked().contains(out)
        && isMadeUp(problem, sitting.option(), sitting.panel(), out, in);
  }

  /** Counts a panel in which {@code in} has the place of {@code out}. */
  private static boolean isMadeUp(
      PlanningProblem problem, Option option, List<Integer> panel, int out, int in) {
    var makeUp = option.hearing().makeUp();
    int chairs = 0;
    int lay = 0;
    for (int seat : panel) {
      var member = problem.members().get(seat == out ? in : seat);
      chairs += member.mayChair() ? 1 : 0;
      lay += member.kind() == SeatKind.LAY ? 1 : 0;
    }
    return panel.size() == makeUp.size()
        && chairs >= makeUp.chairs()
        && lay >= makeUp.lay()
        && panel.size() - lay >= makeUp.registrants();
  }
}
