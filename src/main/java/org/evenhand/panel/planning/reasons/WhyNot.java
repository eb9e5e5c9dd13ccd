package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.lottery.NearBest;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.SolvingProgress;
import org.evenhand.panel.planning.solving.StopSign;

/**
 * Answers "why not X?". What is cheap is tried first: facts that forbid it on every day, then a
 * plan of those that might have been drawn with X in it; either is a proof. Only then is the
 * problem solved again with X in the seat, and no further than to the first level that worsens.
 */
public final class WhyNot {
  private final PlanningProblem problem;
  private final List<PlannedHearing> best;
  private final Levels bestLevels;
  private final LotteryTerms terms;
  private final PlanSolver solver;

  /**
   * @param best the best plan, proven to be so at every level
   * @param terms of the lottery: what it might have drawn is as good as the best
   */
  public WhyNot(
      PlanningProblem problem, List<PlannedHearing> best, LotteryTerms terms, PlanSolver solver) {
    this.problem = problem;
    this.best = best;
    this.terms = terms;
    this.solver = solver;
    bestLevels = Levels.of(problem, best);
  }

  /**
   * @param plan the plan that is asked about: the best, or one that was drawn
   */
  public WhyNotAnswer ask(
      List<PlannedHearing> plan, HearingToPlan hearing, PoolMember member, Budget budget) {
    if (seats(plan, hearing, member)) {
      return new WhyNotAnswer.Sits();
    }
    if (isForbidden(hearing, member)) {
      return new WhyNotAnswer.Forbidden(reasons(plan, hearing, member));
    }
    return mightHaveBeenDrawn(hearing, member)
        .<WhyNotAnswer>map(found -> new WhyNotAnswer.Drawn(found, Levels.of(problem, found)))
        .orElseGet(() -> solved(hearing, member, budget));
  }

  private static boolean seats(
      List<PlannedHearing> plan, HearingToPlan hearing, PoolMember member) {
    return plan.stream()
        .anyMatch(p -> p.hearing().equals(hearing.id()) && p.panel().contains(member.id()));
  }

  private static boolean isForbidden(HearingToPlan hearing, PoolMember member) {
    return hearing.days() > member.maxDays()
        || hearing.startOptions().stream()
            .noneMatch(start -> Eligibility.isEligible(member, hearing, start));
  }

  private List<Reason> reasons(
      List<PlannedHearing> plan, HearingToPlan hearing, PoolMember member) {
    return new Explain(problem, plan, new DrawnOrder(""))
        .hearing(hearing).members().stream()
            .filter(standing -> standing.member().equals(member.id()))
            .flatMap(standing -> standing.reasons().stream())
            .toList();
  }

  private Optional<List<PlannedHearing>> mightHaveBeenDrawn(
      HearingToPlan hearing, PoolMember member) {
    if (seats(best, hearing, member)) {
      return Optional.of(best);
    }
    return NearBest.seating(problem, best, hearing.id(), member.id(), most());
  }

  private int most() {
    return terms.mostOutsideBand(bestLevels.outsideBand());
  }

  private WhyNotAnswer solved(HearingToPlan hearing, PoolMember member, Budget budget) {
    var locks = new ArrayList<>(problem.locks());
    locks.add(new Lock.OfSeat(hearing.id(), member.id()));
    var question = new Question(problem.withLocks(locks), best, Optional.of(bestLevels));
    var stop = new StopSign();
    var worse = new AtomicReference<WhyNotAnswer>();
    var solution =
        solver.solve(
            question,
            new Budget(budget.time(), budget.seed(), stop),
            progress -> {
              if (progress.closed() && isWorse(progress)) {
                worse.compareAndSet(null, closed(progress));
              }
              if (budget.stop().isUp() || worse.get() != null) {
                stop.putUp();
              }
            });
    if (worse.get() != null) {
      return worse.get();
    }
    return solution.infeasibility().isPresent() ? new WhyNotAnswer.NoPlan() : compared(solution);
  }

  private boolean isWorse(SolvingProgress progress) {
    return progress.level().of(progress.levels()) > allowed(progress.level());
  }

  private WhyNotAnswer closed(SolvingProgress progress) {
    var level = progress.level();
    return new WhyNotAnswer.Worse(level, level.of(progress.levels()) - level.of(bestLevels), true);
  }

  private int allowed(Level level) {
    return level == Level.OUTSIDE_BAND ? most() : level.of(bestLevels);
  }

  private WhyNotAnswer compared(Solution solution) {
    for (var result : solution.results()) {
      int allowed = allowed(result.level());
      if (result.hasBound() && result.bound() > allowed) {
        return new WhyNotAnswer.Worse(
            result.level(), result.bound() - result.level().of(bestLevels), result.proven());
      }
      if (!solution.hasPlan() || result.value() > allowed) {
        return new WhyNotAnswer.Unproven();
      }
    }
    return solution.hasPlan()
        ? new WhyNotAnswer.Drawn(solution.plan(), solution.levels())
        : new WhyNotAnswer.Unproven();
  }
}
