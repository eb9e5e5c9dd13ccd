package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.model.InterimConditionsMustBeStated;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.model.InterimOrderMustBeDecidedWhenHeard;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * The panel looks at an interim order again: confirms it, varies its conditions, swaps conditions
 * and suspension for the rest of its time, or revokes it.
 */
@Dependent
public class DecideInterimOrderReview implements HumanStep {
  private final InterimOrders orders;
  private final Watch watch;
  private final OrderRecord events;
  private final Adjudicators adjudicators;

  enum Decision {
    CONFIRM,
    VARY,
    SWAP,
    REVOKE
  }

  @Inject
  DecideInterimOrderReview(
      InterimOrders orders, Watch watch, OrderRecord events, Adjudicators adjudicators) {
    this.orders = orders;
    this.watch = watch;
    this.events = events;
    this.adjudicators = adjudicators;
  }

  @Override
  public String id() {
    return "decideInterimOrderReview";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_05);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-08");
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return Optional.of(orders.of(context).chair()).filter(chair -> !chair.isEmpty());
  }

  @Override
  public StepForm form(StepContext context) {
    var order = orders.of(context);
    var bound = order.kind().orElseThrow() == InterimOrderKind.CONDITIONS;
    var open =
        Arrays.stream(Decision.values())
            .filter(decision -> bound || decision != Decision.VARY)
            .toArray(Decision[]::new);
    return StepForm.of(
            Question.date("decidedOn"),
            Question.yesNo("attended"),
            Question.yesNo("represented"),
            Question.choice("decision", InterimRules.open(context, DecisionPoint.DP_05, open)),
            Question.longText("conditions").when("decision", bound ? Decision.VARY : Decision.SWAP),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_05))
        .suggesting("conditions", order.conditions());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var decision = answers.choice("decision", Decision.class);
    var decidedOn = answers.date("decidedOn");
    var kind = after(order, decision);
    var conditions = conditions(order, decision, answers);
    var problems =
        Stream.of(
                InterimOrderMustBeDecidedWhenHeard.brokenBy(
                    order.hearingOn(), decidedOn, context.today()),
                decision == Decision.REVOKE
                    ? Optional.<Problem>empty()
                    : InterimConditionsMustBeStated.brokenBy(kind, conditions))
            .flatMap(Optional::stream)
            .toList();
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    watch.reviewed(order, decidedOn, context.actor());
    order.panel().ifPresent(panel -> adjudicators.sat(context.caseReference(), panel));
    var result = StepResult.of(decision).deciding(taken(context, answers, order, decision));
    return Outcome.done(
        decision == Decision.REVOKE
            ? revoked(context, answers, order, result)
            : goesOn(context, answers, order, kind, conditions, result));
  }

  private StepResult revoked(
      StepContext context, Answers answers, InterimOrder order, StepResult result) {
    var decidedOn = answers.date("decidedOn");
    order.revoke(decidedOn);
    events.of(order, Kind.REVOKED, decidedOn, context.actor(), "REVOKE", answers.text("reasons"));
    watch.ended(order, context.rules().interimOrders(), decidedOn, id(), context.actor());
    return result;
  }

  private StepResult goesOn(
      StepContext context,
      Answers answers,
      InterimOrder order,
      InterimOrderKind kind,
      String conditions,
      StepResult result) {
    var rules = context.rules().interimOrders();
    var decidedOn = answers.date("decidedOn");
    order.goOn(kind, conditions, decidedOn, rules);
    events.of(
        order,
        Kind.REVIEWED,
        decidedOn,
        context.actor(),
        answers.text("decision"),
        answers.text("reasons"));
    watch.over(order, rules);
    var dated = result;
    for (var day : watch.days(order, rules).entrySet()) {
      dated = dated.with(day.getKey(), day.getValue());
    }
    return dated;
  }

  private static InterimOrderKind after(InterimOrder order, Decision decision) {
    var kind = order.kind().orElseThrow();
    return decision == Decision.SWAP ? kind.other() : kind;
  }

  private static String conditions(InterimOrder order, Decision decision, Answers answers) {
    return decision == Decision.CONFIRM ? order.conditions() : answers.text("conditions");
  }

  private static DecisionTaken taken(
      StepContext context, Answers answers, InterimOrder order, Decision decision) {
    return DecisionTaken.at(DecisionPoint.DP_05, decision)
        .byTest(InterimRules.test(context, DecisionPoint.DP_05))
        .because(InterimRules.reasons(answers))
        .fact("attended", answers.isYes("attended"))
        .fact("represented", answers.isYes("represented"))
        .fact("panel", order.panel().map(Object::toString).orElse(""))
        .fact("conditions_count", InterimRules.count(conditions(order, decision, answers)));
  }
}
