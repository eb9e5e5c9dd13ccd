package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.solving.Fact;
import org.evenhand.panel.planning.solving.Infeasibility;
import org.evenhand.panel.planning.worker.child.CpEngine.Clash;

/**
 * Why the hearings that must be held cannot be: the fewest hearings that clash, then the fewest
 * facts about them. Each is left out once to see whether the others still clash; that they do not
 * is the proof that it belongs there.
 */
final class Reasons {
  private final PlanningProblem problem;
  private final int seed;
  private final Deadline deadline;
  private boolean certain = true;

  Reasons(PlanningProblem problem, int seed, Deadline deadline) {
    this.problem = problem;
    this.seed = seed;
    this.deadline = deadline;
  }

  Infeasibility find() {
    var required = Feasibility.required(problem);
    var inOrder =
        problem.hearings().stream().map(HearingToPlan::id).filter(required::contains).toList();
    var hearings = new Quickly<>(this::clash).minimal(inOrder);
    var small = Feasibility.only(problem, new HashSet<>(hearings));
    var facts = facts(small);
    var repairs = new Repairing(problem, small, facts, seed, deadline).find();
    var shown = hearings.stream().sorted(Comparator.comparing(inOrder::indexOf)).toList();
    return new Infeasibility(shown, facts, repairs.verified(), certain, repairs.ofTheWhole());
  }

  private boolean clash(List<String> hearings) {
    var answer =
        new Feasibility(seed, deadline).of(Feasibility.only(problem, Set.copyOf(hearings)));
    certain &= answer.known();
    return answer.isImpossible();
  }

  private List<Fact> facts(PlanningProblem small) {
    var model = new FactRows(small);
    var byVariable = new LinkedHashMap<Integer, Fact>();
    model.facts().forEach((fact, variable) -> byVariable.put(variable, fact));
    var engine = new CpEngine(model.rows(), seed);
    var all = engine.clash(List.copyOf(byVariable.keySet()), deadline);
    certain &= all.answer() == Clash.Answer.YES;
    var left = new LinkedHashSet<>(inOrder(all.among(), byVariable));
    withoutGroups(left, byVariable, engine);
    for (int variable : List.copyOf(left)) {
      if (left.contains(variable)) {
        leaveOut(left, Set.of(variable), byVariable, engine);
      }
    }
    return left.stream().map(byVariable::get).sorted(ORDER).toList();
  }

  private static final Comparator<Fact> ORDER =
      Comparator.comparing(Fact::hearing).thenComparing(Fact::kind).thenComparing(Fact::who);

  private static List<Integer> inOrder(Set<Integer> some, LinkedHashMap<Integer, Fact> facts) {
    return facts.keySet().stream().filter(some::contains).toList();
  }

  /** Whole groups first: a reason of few kinds is easier to read than a short one of many. */
  private void withoutGroups(
      Set<Integer> left, LinkedHashMap<Integer, Fact> facts, CpEngine engine) {
    var groups = new LinkedHashMap<String, Set<Integer>>();
    for (int variable : left) {
      var fact = facts.get(variable);
      groups
          .computeIfAbsent(fact.kind() + " " + fact.hearing(), g -> new LinkedHashSet<>())
          .add(variable);
    }
    for (var group : groups.values()) {
      if (group.size() > 1) {
        leaveOut(left, group, facts, engine);
      }
    }
  }

  private void leaveOut(
      Set<Integer> left, Set<Integer> some, LinkedHashMap<Integer, Fact> facts, CpEngine engine) {
    var without = new ArrayList<>(left);
    without.removeAll(some);
    var clash = engine.clash(without, deadline);
    certain &= clash.answer() != Clash.Answer.UNKNOWN;
    if (clash.answer() == Clash.Answer.YES) {
      left.retainAll(new HashSet<>(inOrder(clash.among(), facts)));
    }
  }
}
