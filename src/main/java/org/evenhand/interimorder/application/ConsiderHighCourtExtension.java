package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Decides, weeks before an interim order ends, whether a court is asked to extend it. Not asking is
 * a decision too: the order then ends on its day, and that is no lapse.
 */
@Dependent
public class ConsiderHighCourtExtension implements HumanStep {
  private final InterimOrders orders;
  private final Watch watch;
  private final OrderRecord events;

  enum Decision {
    APPLY,
    NOT_NEEDED
  }

  @Inject
  ConsiderHighCourtExtension(InterimOrders orders, Watch watch, OrderRecord events) {
    this.orders = orders;
    this.watch = watch;
    this.events = events;
  }

  @Override
  public String id() {
    return "considerHighCourtExtension";
  }

  @Override
  public Role role() {
    return Role.LEAD_INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_06);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-10");
  }

  @Override
  public StepForm form(StepContext context) {
    var decisions = InterimRules.open(context, DecisionPoint.DP_06, Decision.values());
    return StepForm.of(
            Question.shown("ends", DraftLetter.day(orders.of(context).endsOn())),
            Question.choice("decision", decisions),
            Question.date("appliedOn").when("decision", Decision.APPLY),
            Question.date("sought").when("decision", Decision.APPLY),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_06));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var rules = context.rules().interimOrders();
    var decision = answers.choice("decision", Decision.class);
    if (decision == Decision.APPLY && answers.date("appliedOn").isAfter(context.today())) {
      return Outcome.refused(Problem.at("appliedOn", "answer.inTheFuture"));
    }
    if (decision == Decision.APPLY && !answers.date("sought").isAfter(order.endsOn())) {
      return Outcome.refused(Problem.at("sought", "interim.notLater", order.endsOn()));
    }
    if (decision == Decision.APPLY) {
      order.applyForExtension(answers.date("appliedOn"));
    } else {
      order.letEnd();
    }
    var kind = decision == Decision.APPLY ? Kind.APPLIED : Kind.NOT_EXTENDED;
    events.of(
        order, kind, context.today(), context.actor(), decision.name(), answers.text("reasons"));
    watch.decidedOnExtension(order, rules, context.today(), context.actor());
    return Outcome.done(
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_06, decision)
                    .byTest(InterimRules.test(context, DecisionPoint.DP_06))
                    .because(answers.text("reasons"))
                    .fact("endsOn", order.endsOn())));
  }
}
