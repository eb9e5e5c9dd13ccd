package org.evenhand.panel.planning.solving;

import java.util.List;
import java.util.Optional;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * A problem, and what is known of it.
 *
 * @param start a plan to begin with; it need not be lawful, what is of use of it is taken
 * @param noBetterThan levels that no plan can better, such as the proven optimum of the same
 *     problem with fewer locks
 */
public record Question(
    PlanningProblem problem, List<PlannedHearing> start, Optional<Levels> noBetterThan) {
  public Question {
    start = List.copyOf(start);
  }

  public static Question of(PlanningProblem problem) {
    return new Question(problem, List.of(), Optional.empty());
  }

  /**
   * A problem with more locks, or fewer people, than one that was solved before. Only a proven
   * optimum is taken as a bound.
   */
  public static Question narrower(PlanningProblem problem, Solution before) {
    return new Question(
        problem, before.plan(), before.proven() ? Optional.of(before.levels()) : Optional.empty());
  }
}
