package org.evenhand.panel.planning.solving;

import java.util.function.Consumer;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Finds the best lawful plan: the levels count one above the other, and each is closed, that is
 * proven to be the best there is, before the next is looked at. Nothing that leaves it breaks a
 * hard rule. May be asked from several threads; questions then wait for one another.
 */
public interface PlanSolver extends AutoCloseable {

  /**
   * The best plan that is found in time, or the reason why there is none.
   *
   * @param progress told of each better plan and of each closed level, by any thread
   */
  default Solution solve(
      PlanningProblem problem, Budget budget, Consumer<SolvingProgress> progress) {
    return solve(Question.of(problem), budget, progress);
  }

  /** The same, with what is known of a problem like it. */
  Solution solve(Question question, Budget budget, Consumer<SolvingProgress> progress);

  /** Lets go of the process that solves, if one is waiting for the next question. */
  @Override
  void close();
}
