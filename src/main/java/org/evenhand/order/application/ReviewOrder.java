package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.model.OrderMustBeReviewedWhenListed;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.OrderRule;

/**
 * Reviews an order before it ends: whether fitness to practise is impaired today, and what follows.
 */
@Dependent
public class ReviewOrder implements HumanStep {
  private final Orders orders;
  private final OrderDates dates;
  private final RegisterEntry register;
  private final StateAllegations allegations;

  enum Decision {
    EXTEND,
    VARY,
    REPLACE,
    REVOKE,
    LAPSE
  }

  @Inject
  public ReviewOrder(
      Orders orders, OrderDates dates, RegisterEntry register, StateAllegations allegations) {
    this.orders = orders;
    this.dates = dates;
    this.register = register;
    this.allegations = allegations;
  }

  @Override
  public String id() {
    return "reviewOrder";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_28);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("decision", decisions(context)),
            Question.wholeNumber("months").when("decision", Decision.EXTEND),
            Question.longText("terms").when("decision", Decision.VARY),
            Question.choice("order", SubstituteOrders.of(context))
                .when("decision", Decision.REPLACE),
            SubstituteOrders.months(context),
            SubstituteOrders.terms(),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_28));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    var order = orders.of(context).orElseThrow();
    var problem = problem(context, decision, order.view(), order.reviewOn(), answers);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    var months =
        decision == Decision.EXTEND ? answers.number("months") : SubstituteOrders.months(answers);
    var from = order.view().endsOn().map(end -> end.plusDays(1)).orElse(context.today());
    switch (decision) {
      case EXTEND -> order.runOn(from, months, "");
      case VARY -> order.vary(answers.text("terms"));
      case REPLACE ->
          order.become(
              answers.choice("order", OrderKind.class),
              context.today(),
              months,
              answers.text("newTerms"));
      case REVOKE -> order.end("REVOKED", context.today());
      case LAPSE -> order.end("LAPSED", order.view().endsOn().orElse(context.today()));
    }
    register.note(order.view());
    var result =
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_28, decision)
                    .because(answers.text("reasons"))
                    .fact("months", months));
    return Outcome.done(
        order.view().isInForce() ? dates.addTo(result, order.view(), context.rules()) : result);
  }

  private Optional<Problem> problem(
      StepContext context,
      Decision decision,
      OrderView order,
      Optional<LocalDate> reviewOn,
      Answers answers) {
    var early = OrderMustBeReviewedWhenListed.brokenBy(reviewOn, context.today());
    if (early.isPresent()) {
      return early;
    }
    if (decision == Decision.EXTEND) {
      return context
          .rules()
          .order(order.kind())
          .flatMap(rule -> rule.problem("months", answers.number("months")));
    }
    return SubstituteOrders.barred(
            context, answers, order, allegations.groundsStanding(context.caseReference()))
        .or(() -> SubstituteOrders.problem(context, answers));
  }

  /**
   * Only an order with a length goes on for longer, and only conditions have terms to change. An
   * order that is over can only be left so.
   */
  private List<Option> decisions(StepContext context) {
    var order = orders.of(context).orElseThrow().view();
    if (order.endsOn().filter(context.today()::isAfter).isPresent()) {
      return List.of(Option.of(Decision.LAPSE));
    }
    var kind = order.kind();
    var timed = context.rules().order(kind).flatMap(OrderRule::max).isPresent();
    return Arrays.stream(Decision.values())
        .filter(decision -> decision != Decision.EXTEND || timed)
        .filter(decision -> decision != Decision.VARY || kind == OrderKind.CONDITIONS)
        .map(Option::of)
        .toList();
  }
}
