package org.evenhand.panel.planning.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** Whether people make up a panel for an option. */
final class Lawful {
  private Lawful() {}

  static boolean isMadeUp(PlanningProblem problem, Option option, List<Integer> panel) {
    var makeUp = option.hearing().makeUp();
    if (panel.stream().anyMatch(Objects::isNull)
        || new HashSet<>(panel).size() != makeUp.size()
        || panel.size() != makeUp.size()
        || !option.members().containsAll(panel)
        || !panel.containsAll(option.locked())) {
      return false;
    }
    var people = panel.stream().map(problem.members()::get).toList();
    return people.stream().filter(PoolMember::mayChair).count() >= makeUp.chairs()
        && count(people, SeatKind.LAY) >= makeUp.lay()
        && count(people, SeatKind.REGISTRANT) >= makeUp.registrants();
  }

  static boolean mayReplace(PlanningProblem problem, Draft.Sitting sitting, int out, int in) {
    if (!sitting.option().members().contains(in) || sitting.option().locked().contains(out)) {
      return false;
    }
    var panel = new ArrayList<>(sitting.panel());
    panel.set(panel.indexOf(out), in);
    return isMadeUp(problem, sitting.option(), panel);
  }

  private static long count(List<PoolMember> people, SeatKind kind) {
    return people.stream().filter(member -> member.kind() == kind).count();
  }
}
