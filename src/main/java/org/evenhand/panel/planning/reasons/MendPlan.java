package org.evenhand.panel.planning.reasons;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.Solution;

/**
 * Mends a plan after a drop-out, in up to three ways. Hearings that have begun stay as they are;
 * hearings that fall out for no reason of theirs count first, then what is disturbed.
 */
public final class MendPlan {
  private final PlanSolver solver;
  private final DrawnOrder order;
  private final LotteryTerms terms;

  public MendPlan(PlanSolver solver, DrawnOrder order, LotteryTerms terms) {
    this.solver = solver;
    this.order = order;
    this.terms = terms;
  }

  /**
   * The ways there are, the one with fewest changes first; none if there is no lawful plan any more
   * or none was found in time. Locks on a seat that somebody has left, or on a day that a hearing
   * has lost, are gone.
   *
   * @param plan as published
   * @param today the first day on which anything may still be changed
   * @param budget for all of them together
   */
  public List<Mended> after(
      PlanningProblem problem,
      List<PlannedHearing> plan,
      DropOut dropOut,
      int today,
      Budget budget) {
    var now = problemNow(problem, plan, dropOut, today);
    var asked = new Asked(plan, today, budget);
    var fewest = solve(now, asked, Optional.empty(), budget.time().dividedBy(2));
    if (!fewest.hasPlan()) {
      return List.of();
    }
    var found = new ArrayList<Mended>();
    found.add(mended(Mended.Kind.FEWEST_CHANGES, now, plan, fewest));
    withoutMoving(now, asked, fewest).ifPresent(found::add);
    earliest(now, asked, dropOut, fewest).ifPresent(found::add);
    return found;
  }

  /** What stays the same in all of them. */
  private record Asked(List<PlannedHearing> before, int today, Budget budget) {}

  /** What has to be planned again. */
  public static PlanningProblem problemNow(
      PlanningProblem problem, List<PlannedHearing> plan, DropOut dropOut, int today) {
    var begun =
        plan.stream()
            .filter(planned -> FrozenPast.hasBegun(planned, today))
            .map(PlannedHearing::hearing)
            .collect(Collectors.toSet());
    var ahead = dropOut.from(hearing -> !begun.contains(hearing));
    var locks = problem.locks().stream().filter(lock -> !isGone(lock, ahead)).toList();
    var without = ahead.without(problem.withLocks(locks), plan);
    return FrozenPast.of(without.withPublished(plan), plan, today);
  }

  private static boolean isGone(Lock lock, DropOut dropOut) {
    if (!dropOut.hearings().contains(lock.hearing())) {
      return false;
    }
    return lock instanceof Lock.OfSeat seat
        ? dropOut instanceof DropOut.OfMember out && out.member().equals(seat.member())
        : dropOut instanceof DropOut.OfDay;
  }

  /** A best plan in which nothing moves is the best of those in which nothing may. */
  private Optional<Mended> withoutMoving(PlanningProblem now, Asked asked, Solution fewest) {
    var before = asked.before();
    var starts =
        before.stream().collect(Collectors.toMap(PlannedHearing::hearing, PlannedHearing::start));
    boolean moves =
        fewest.plan().stream()
            .anyMatch(p -> starts.getOrDefault(p.hearing(), p.start()) != p.start());
    if (!moves) {
      return Optional.of(mended(Mended.Kind.NO_DATE_CHANGE, now, before, fewest));
    }
    var fixed =
        now.withHearings(
            now.hearings().stream()
                .map(
                    hearing ->
                        hearing.withStartOptions(
                            hearing.startOptions().stream()
                                .filter(day -> starts.getOrDefault(hearing.id(), day).equals(day))
                                .toList()))
                .toList());
    var solution = solve(fixed, asked, bound(fewest), asked.budget().time().dividedBy(4));
    return solution.hasPlan()
        ? Optional.of(mended(Mended.Kind.NO_DATE_CHANGE, fixed, before, solution))
        : Optional.empty();
  }

  /** Each hearing concerned on its first day on which no more is lost, one after the other. */
  private Optional<Mended> earliest(
      PlanningProblem now, Asked asked, DropOut dropOut, Solution fewest) {
    var problem = now;
    var solution = fewest;
    var share =
        asked.budget().time().dividedBy(4L * Math.max(1, earlierDays(now, dropOut, fewest)));
    for (var hearing : dropOut.hearings()) {
      for (int day : earlierDays(problem, hearing, solution)) {
        var locks = new ArrayList<>(problem.locks());
        locks.add(new Lock.OfDate(hearing, day));
        var tried = problem.withLocks(locks);
        var found = solve(tried, asked, bound(fewest), share);
        if (found.hasPlan() && found.levels().unheld() == fewest.levels().unheld()) {
          problem = tried;
          solution = found;
          break;
        }
      }
    }
    return solution.hasPlan()
        ? Optional.of(mended(Mended.Kind.EARLIEST, problem, asked.before(), solution))
        : Optional.empty();
  }

  private static int earlierDays(PlanningProblem problem, DropOut dropOut, Solution solution) {
    return dropOut.hearings().stream()
        .mapToInt(hearing -> earlierDays(problem, hearing, solution).size())
        .sum();
  }

  private static List<Integer> earlierDays(
      PlanningProblem problem, String hearing, Solution solution) {
    int planned =
        solution.plan().stream()
            .filter(p -> p.hearing().equals(hearing))
            .mapToInt(PlannedHearing::start)
            .findFirst()
            .orElse(Integer.MIN_VALUE);
    return problem.hearingsById().get(hearing).startOptions().stream()
        .filter(day -> day < planned)
        .sorted()
        .toList();
  }

  private static Optional<Levels> bound(Solution fewest) {
    return fewest.proven() ? Optional.of(fewest.levels()) : Optional.empty();
  }

  private Solution solve(
      PlanningProblem problem, Asked asked, Optional<Levels> noBetterThan, Duration time) {
    var begun =
        asked.before().stream()
            .filter(planned -> FrozenPast.hasBegun(planned, asked.today()))
            .toList();
    var standIns = new StandIns(problem, begun);
    var question = new Question(standIns.inPlace(), standIns.start(asked.before()), noBetterThan);
    var budget = new Budget(time, asked.budget().seed(), asked.budget().stop());
    var solution = solver.solve(question, budget, progress -> {});
    return new Solution(
        solution.found().map(standIns::gone),
        solution.levels(),
        solution.results(),
        solution.infeasibility(),
        solution.remark());
  }

  private Mended mended(
      Mended.Kind kind, PlanningProblem now, List<PlannedHearing> before, Solution solution) {
    var kept = KeptAdvisers.in(now, solution.plan(), before);
    var invited = new Invite(now, order, terms).in(kept, PlanDifference.between(before, kept));
    boolean proven =
        solution.results().stream()
            .filter(result -> result.level().compareTo(Level.DISRUPTION) <= 0)
            .allMatch(LevelResult::proven);
    return new Mended(
        kind,
        invited.plan(),
        Levels.of(now, invited.plan()),
        proven,
        PlanDifference.between(before, invited.plan()),
        invited.invitations());
  }
}
