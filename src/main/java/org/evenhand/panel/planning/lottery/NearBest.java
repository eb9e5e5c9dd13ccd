package org.evenhand.panel.planning.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Plans that a lottery might have drawn, looked for with somebody in a seat. One that is found
 * proves that it could have been; that none is found proves nothing.
 */
public final class NearBest {
  private static final int TRIES = 200_000;
  private static final int START = 1;

  private NearBest() {}

  /**
   * A plan as good as the best within the terms' tolerance in which a member sits on a hearing.
   *
   * @param best a lawful plan that holds the hearing without them
   */
  public static Optional<List<PlannedHearing>> seating(
      PlanningProblem problem,
      List<PlannedHearing> best,
      String hearing,
      String member,
      int mostOutsideBand) {
    var locks = new ArrayList<>(problem.locks());
    locks.add(new Lock.OfSeat(hearing, member));
    var wanted = problem.withLocks(locks);
    var all = new ArrayList<>(seatings(best, hearing, member));
    all.addAll(new Release(problem, best).seatings(hearing, member));
    for (var seated : all) {
      var start = lawful(wanted, seated);
      var found = start.flatMap(plan -> lowered(wanted, best, plan, mostOutsideBand));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * The member in every seat; where they sit at the same time, whoever gave up the seat takes
   * theirs.
   */
  private static List<List<PlannedHearing>> seatings(
      List<PlannedHearing> best, String hearing, String member) {
    var planned = best.stream().filter(p -> p.hearing().equals(hearing)).findFirst();
    var found = new ArrayList<List<PlannedHearing>>();
    for (var sitter : planned.map(PlannedHearing::panel).orElse(List.of())) {
      found.add(reseated(best, hearing, sitter, member));
      for (var other : best) {
        if (other.panel().contains(member)) {
          found.add(
              reseated(reseated(best, hearing, sitter, member), other.hearing(), member, sitter));
        }
      }
    }
    return found;
  }

  private static List<PlannedHearing> reseated(
      List<PlannedHearing> plan, String hearing, String leaves, String joins) {
    return plan.stream()
        .map(
            p ->
                p.hearing().equals(hearing)
                    ? new PlannedHearing(
                        p.hearing(),
                        p.start(),
                        p.panel().stream().map(m -> m.equals(leaves) ? joins : m).toList(),
                        p.adviser())
                    : p)
        .toList();
  }

  private static Optional<List<PlannedHearing>> lawful(
      PlanningProblem problem, List<PlannedHearing> plan) {
    return new PlanRules(problem).brokenBy(plan).isEmpty() ? Optional.of(plan) : Optional.empty();
  }

  private static Optional<List<PlannedHearing>> lowered(
      PlanningProblem problem, List<PlannedHearing> best, List<PlannedHearing> plan, int most) {
    if (Levels.of(problem, plan).disruption() > Levels.of(problem, best).disruption()) {
      return Optional.empty();
    }
    var chain = new SwapChain(problem, plan, new SplittableRandom(START));
    for (int tries = 0; chain.outsideBand() > most && tries < TRIES; tries++) {
      if (!chain.canMove()) {
        return Optional.empty();
      }
      chain.tryStep(most);
    }
    return chain.outsideBand() <= most ? Optional.of(chain.plan()) : Optional.empty();
  }
}
