package org.evenhand.panel.planning.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.Breach;
import org.evenhand.panel.planning.Breach.Rule;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * Carries an edit out if it breaks no rule that was not broken before: a plan that somebody has
 * dropped out of can be mended seat by seat, and a lawful one stays lawful.
 */
public final class EditPlan {
  private final PlanRules rules;

  public EditPlan(PlanningProblem problem) {
    rules = new PlanRules(problem);
  }

  /** A breach, the numbers it is told with left aside. */
  private record Broken(Rule rule, String hearing, String who, int day) {
    static Broken of(Breach breach) {
      return new Broken(breach.rule(), breach.hearing(), breach.who(), breach.day());
    }
  }

  public Edited apply(List<PlannedHearing> plan, Edit edit) {
    var after = with(plan, edit);
    if (after.equals(plan)) {
      return new Edited(plan, List.of());
    }
    var before = rules.brokenBy(plan).stream().map(Broken::of).collect(Collectors.toSet());
    var breaches = new ArrayList<>(rules.brokenBy(after));
    breaches.removeIf(breach -> before.contains(Broken.of(breach)));
    return new Edited(breaches.isEmpty() ? after : plan, breaches);
  }

  /** What names nobody who sits, or no hearing that is held, changes nothing. */
  private static List<PlannedHearing> with(List<PlannedHearing> plan, Edit edit) {
    if (edit instanceof Edit.Seat seat) {
      return changed(plan, seat.hearing(), p -> reseated(p, seat.leaves(), seat.joins()));
    }
    if (edit instanceof Edit.Exchange exchange) {
      return exchanged(plan, exchange);
    }
    if (edit instanceof Edit.Move move) {
      return changed(
          plan,
          move.hearing(),
          p -> new PlannedHearing(p.hearing(), move.start(), p.panel(), p.adviser()));
    }
    if (edit instanceof Edit.Advice advice) {
      return changed(
          plan,
          advice.hearing(),
          p -> new PlannedHearing(p.hearing(), p.start(), p.panel(), advice.adviser()));
    }
    if (edit instanceof Edit.Hold hold) {
      var more = new ArrayList<>(plan);
      more.add(hold.planned());
      return more;
    }
    return plan.stream().filter(p -> !p.hearing().equals(edit.hearing())).toList();
  }

  private static List<PlannedHearing> exchanged(List<PlannedHearing> plan, Edit.Exchange exchange) {
    if (!sits(plan, exchange.hearing(), exchange.member())
        || !sits(plan, exchange.other(), exchange.otherMember())) {
      return plan;
    }
    var half =
        changed(
            plan, exchange.hearing(), p -> reseated(p, exchange.member(), exchange.otherMember()));
    return changed(
        half, exchange.other(), p -> reseated(p, exchange.otherMember(), exchange.member()));
  }

  private static boolean sits(List<PlannedHearing> plan, String hearing, String member) {
    return plan.stream().anyMatch(p -> p.hearing().equals(hearing) && p.panel().contains(member));
  }

  private static List<PlannedHearing> changed(
      List<PlannedHearing> plan, String hearing, UnaryOperator<PlannedHearing> change) {
    return plan.stream().map(p -> p.hearing().equals(hearing) ? change.apply(p) : p).toList();
  }

  private static PlannedHearing reseated(PlannedHearing planned, String leaves, String joins) {
    var panel = planned.panel().stream().map(m -> m.equals(leaves) ? joins : m).toList();
    return new PlannedHearing(planned.hearing(), planned.start(), panel, planned.adviser());
  }
}
