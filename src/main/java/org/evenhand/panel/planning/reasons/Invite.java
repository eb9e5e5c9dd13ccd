package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.lottery.LotteryTerms;

/**
 * Gives each seat that a repair fills to the first in the drawn order who could take it, rather
 * than to whomever the solver came upon: as good at L1 to L3, and at L4 within the tolerance.
 */
final class Invite {
  private final PlanningProblem problem;
  private final PlanRules rules;
  private final DrawnOrder order;
  private final LotteryTerms terms;

  Invite(PlanningProblem problem, DrawnOrder order, LotteryTerms terms) {
    this.problem = problem;
    this.order = order;
    this.terms = terms;
    rules = new PlanRules(problem);
  }

  /** A plan with its seats given, and who else might have had them. */
  record Invited(List<PlannedHearing> plan, List<Mended.Invitation> invitations) {}

  Invited in(List<PlannedHearing> plan, PlanDifference difference) {
    var levels = Levels.of(problem, plan);
    int most = terms.mostOutsideBand(levels.outsideBand());
    var best = new Levels(levels.unheld(), levels.disruption(), levels.lateness(), most);
    var now = plan;
    var invitations = new ArrayList<Mended.Invitation>();
    for (var change : difference.hearings()) {
      for (var joins : change.join()) {
        if (!problem.locks().contains(new Lock.OfSeat(change.hearing(), joins))) {
          var candidates = candidates(now, change.hearing(), joins, best);
          invitations.add(new Mended.Invitation(change.hearing(), candidates));
          now = reseated(now, change.hearing(), joins, candidates.get(0));
        }
      }
    }
    return new Invited(now, invitations);
  }

  /** Whoever joins now is one of them. */
  private List<String> candidates(
      List<PlannedHearing> plan, String hearing, String joins, Levels best) {
    var theHearing = problem.hearingsById().get(hearing);
    var planned = plan.stream().filter(p -> p.hearing().equals(hearing)).findFirst().orElseThrow();
    var sittings = new Sittings(problem, plan);
    return problem.members().stream()
        .filter(
            member ->
                member.id().equals(joins)
                    || !planned.panel().contains(member.id())
                        && sittings.reasons(member, theHearing, planned.start()).isEmpty()
                        && isAsGood(reseated(plan, hearing, joins, member.id()), best))
        .map(member -> member.id())
        .sorted(order.of(hearing))
        .toList();
  }

  private boolean isAsGood(List<PlannedHearing> plan, Levels best) {
    return Levels.of(problem, plan).compareTo(best) <= 0 && rules.brokenBy(plan).isEmpty();
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
}
