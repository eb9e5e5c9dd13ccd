package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Keeps advisers on hearings that have begun, which no lock can say. While the rest is planned, the
 * adviser of such a hearing is away on its days and a stand-in is there on just these days, so that
 * there are as many advisers as before. Afterwards the hearing gets its adviser back, and whoever
 * has the stand-in gets the adviser whom the plan gave that hearing, who is free on all its days.
 */
final class StandIns {
  private static final String MARK = "stand-in of ";

  private final PlanningProblem problem;
  private final List<PlannedHearing> begun;

  StandIns(PlanningProblem problem, List<PlannedHearing> begun) {
    this.problem = problem;
    this.begun = begun;
  }

  /** What is given to a solver. */
  PlanningProblem inPlace() {
    var away = new HashMap<String, Set<Integer>>();
    var advisers = new ArrayList<Adviser>();
    for (var planned : begun) {
      var days = days(planned);
      away.computeIfAbsent(planned.adviser(), id -> new TreeSet<>()).addAll(days);
      var others = new HashSet<Integer>();
      for (int day = 0; day < problem.workingDays(); day++) {
        if (!days.contains(day)) {
          others.add(day);
        }
      }
      advisers.add(new Adviser(MARK + planned.hearing(), others));
    }
    for (var adviser : problem.advisers()) {
      var days = new TreeSet<>(adviser.unavailableDays());
      days.addAll(away.getOrDefault(adviser.id(), Set.of()));
      advisers.add(new Adviser(adviser.id(), days));
    }
    return problem.withAdvisers(advisers);
  }

  private Set<Integer> days(PlannedHearing planned) {
    var days = new TreeSet<Integer>();
    int last = problem.hearingsById().get(planned.hearing()).lastDay(planned.start());
    for (int day = planned.start(); day <= last; day++) {
      days.add(day);
    }
    return days;
  }

  /** A plan to begin with: those that have begun are advised by their stand-ins. */
  List<PlannedHearing> start(List<PlannedHearing> plan) {
    return plan.stream()
        .map(
            planned ->
                begun.contains(planned)
                    ? new PlannedHearing(
                        planned.hearing(),
                        planned.start(),
                        planned.panel(),
                        MARK + planned.hearing())
                    : planned)
        .toList();
  }

  /** The plan that a solver made of it, without stand-ins. */
  List<PlannedHearing> gone(List<PlannedHearing> plan) {
    var own = new HashMap<String, String>();
    begun.forEach(planned -> own.put(planned.hearing(), planned.adviser()));
    var given = new HashMap<String, String>();
    plan.forEach(planned -> given.put(MARK + planned.hearing(), planned.adviser()));
    return plan.stream()
        .map(
            planned ->
                new PlannedHearing(
                    planned.hearing(),
                    planned.start(),
                    planned.panel(),
                    own.getOrDefault(planned.hearing(), real(planned.adviser(), given))))
        .toList();
  }

  private static String real(String adviser, Map<String, String> given) {
    var found = adviser;
    for (int steps = 0; steps <= given.size() && found.startsWith(MARK); steps++) {
      found = given.get(found);
    }
    return found;
  }
}
