package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
import org.evenhand.interimorder.model.InterimOrderMustNotOutlastItsMaximum;
import org.evenhand.interimorder.model.InterimOrderMustRestOnAGround;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.Term;

/** The panel decides whether an interim order is necessary, of which kind and for how long. */
@Dependent
public class DecideInterimOrder implements HumanStep {
  private final InterimOrders orders;
  private final Watch watch;
  private final OrderRecord events;
  private final Adjudicators adjudicators;

  enum Decision {
    NO_ORDER,
    INTERIM_CONDITIONS,
    INTERIM_SUSPENSION
  }

  @Inject
  DecideInterimOrder(
      InterimOrders orders, Watch watch, OrderRecord events, Adjudicators adjudicators) {
    this.orders = orders;
    this.watch = watch;
    this.events = events;
    this.adjudicators = adjudicators;
  }

  @Override
  public String id() {
    return "decideInterimOrder";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_04);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-09");
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return Optional.of(orders.of(context).chair()).filter(chair -> !chair.isEmpty());
  }

  @Override
  public StepForm form(StepContext context) {
    var decisions = InterimRules.open(context, DecisionPoint.DP_04, Decision.values());
    var orders = new Decision[] {Decision.INTERIM_CONDITIONS, Decision.INTERIM_SUSPENSION};
    return StepForm.of(
            Question.date("decidedOn"),
            Question.yesNo("attended"),
            Question.yesNo("represented"),
            Question.choice("decision", decisions),
            InterimRules.grounds(context).when("decision", orders),
            Question.wholeNumber("months").when("decision", orders),
            Question.longText("conditions").when("decision", Decision.INTERIM_CONDITIONS),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_04));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var decision = answers.choice("decision", Decision.class);
    var decidedOn = answers.date("decidedOn");
    var problems = problems(context, answers, order, decision);
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var result = StepResult.of(decision).deciding(taken(context, answers, order, decision));
    order.panel().ifPresent(panel -> adjudicators.sat(context.caseReference(), panel));
    if (decision == Decision.NO_ORDER) {
      order.refuse(decidedOn);
      return Outcome.done(result);
    }
    return Outcome.done(made(context, answers, order, decision, result));
  }

  private StepResult made(
      StepContext context,
      Answers answers,
      InterimOrder order,
      Decision decision,
      StepResult result) {
    var rules = context.rules().interimOrders();
    var decidedOn = answers.date("decidedOn");
    order.make(
        kind(decision),
        answers.all("grounds"),
        answers.text("conditions"),
        Term.months(answers.number("months")),
        decidedOn,
        rules);
    events.of(
        order, Kind.MADE, decidedOn, context.actor(), decision.name(), answers.text("reasons"));
    watch.over(order, rules);
    var dated = result;
    for (var day : watch.days(order, rules).entrySet()) {
      dated = dated.with(day.getKey(), day.getValue());
    }
    return dated;
  }

  private static List<Problem> problems(
      StepContext context, Answers answers, InterimOrder order, Decision decision) {
    var when =
        InterimOrderMustBeDecidedWhenHeard.brokenBy(
            order.hearingOn(), answers.date("decidedOn"), context.today());
    if (decision == Decision.NO_ORDER) {
      return when.stream().toList();
    }
    return Stream.of(
            when,
            InterimOrderMustRestOnAGround.brokenBy(answers.all("grounds")),
            InterimOrderMustNotOutlastItsMaximum.brokenBy(
                answers.number("months"), context.rules().interimOrders()),
            InterimConditionsMustBeStated.brokenBy(kind(decision), answers.text("conditions")))
        .flatMap(Optional::stream)
        .toList();
  }

  private static DecisionTaken taken(
      StepContext context, Answers answers, InterimOrder order, Decision decision) {
    var taken =
        DecisionTaken.at(DecisionPoint.DP_04, decision)
            .byTest(InterimRules.test(context, DecisionPoint.DP_04))
            .because(InterimRules.reasons(answers))
            .fact("attended", answers.isYes("attended"))
            .fact("represented", answers.isYes("represented"))
            .fact("panel", order.panel().map(Object::toString).orElse(""))
            .fact("conditions_count", InterimRules.count(answers.text("conditions")));
    return decision == Decision.NO_ORDER ? taken : taken.fact("months", answers.number("months"));
  }

  private static InterimOrderKind kind(Decision decision) {
    return decision == Decision.INTERIM_CONDITIONS
        ? InterimOrderKind.CONDITIONS
        : InterimOrderKind.SUSPENSION;
  }
}
