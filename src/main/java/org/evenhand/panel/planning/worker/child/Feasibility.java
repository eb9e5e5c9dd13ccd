package org.evenhand.panel.planning.worker.child;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.drafting.Drafter;
import org.evenhand.panel.planning.drafting.Options;

/**
 * Whether the hearings that must be held can be held. The others need not be looked at: they may
 * stay out, and holding fewer breaks no rule.
 */
final class Feasibility {
  private static final int STEPS = 2_000;

  private final int seed;
  private final Deadline deadline;

  Feasibility(int seed, Deadline deadline) {
    this.seed = seed;
    this.deadline = deadline;
  }

  /**
   * @param known whether the answer is certain
   * @param plan of the hearings that must be held
   */
  record Answer(boolean known, Optional<List<PlannedHearing>> plan) {
    boolean isImpossible() {
      return known && plan.isEmpty();
    }
  }

  static boolean isRequired(PlanningProblem problem, HearingToPlan hearing) {
    return hearing.mandatory()
        || problem.locks().stream().map(Lock::hearing).anyMatch(hearing.id()::equals);
  }

  /** The problem with no hearings but some, and nothing published. */
  static PlanningProblem only(PlanningProblem problem, Set<String> hearings) {
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members(),
        problem.advisers(),
        problem.hearings().stream().filter(h -> hearings.contains(h.id())).toList(),
        problem.band(),
        List.of(),
        problem.locks().stream().filter(lock -> hearings.contains(lock.hearing())).toList());
  }

  static Set<String> required(PlanningProblem problem) {
    return problem.hearings().stream()
        .filter(hearing -> isRequired(problem, hearing))
        .map(HearingToPlan::id)
        .collect(Collectors.toSet());
  }

  Answer of(PlanningProblem problem) {
    var required = only(problem, required(problem));
    var options = new Options(required);
    for (int hearing = 0; hearing < required.hearings().size(); hearing++) {
      if (options.of(hearing).isEmpty()) {
        return new Answer(true, Optional.empty());
      }
    }
    var drafted = new Drafter(required, options, seed).fill().improve(STEPS, () -> false).plan();
    if (drafted.isPresent()) {
      return new Answer(true, drafted);
    }
    var rows = new PlanRows(required, options);
    var found = new CpEngine(rows.rows(), seed).any(deadline);
    return found.hasValues()
        ? new Answer(true, Optional.of(rows.plan(found.values())))
        : new Answer(found.isNone(), Optional.empty());
  }
}
