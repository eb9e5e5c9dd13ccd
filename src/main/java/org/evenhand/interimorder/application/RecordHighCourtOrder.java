package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.interimorder.model.ExtensionMustFollowOn;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Records what a court ordered: extended to a day, left as it is, or refused. */
@Dependent
public class RecordHighCourtOrder implements HumanStep {
  private final InterimOrders orders;
  private final Watch watch;
  private final OrderRecord events;

  enum CourtOrder {
    EXTENDED,
    CONFIRMED,
    REFUSED
  }

  @Inject
  RecordHighCourtOrder(InterimOrders orders, Watch watch, OrderRecord events) {
    this.orders = orders;
    this.watch = watch;
    this.events = events;
  }

  @Override
  public String id() {
    return "recordHighCourtOrder";
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
  public StepForm form(StepContext context) {
    var ordered = InterimRules.open(context, DecisionPoint.DP_06, CourtOrder.values());
    return StepForm.of(
            Question.shown("ends", DraftLetter.day(orders.of(context).endsOn())),
            Question.choice("ordered", ordered),
            Question.date("orderedOn"),
            Question.date("extendedTo").when("ordered", CourtOrder.EXTENDED),
            Question.shortText("court"),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_06));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var ordered = answers.choice("ordered", CourtOrder.class);
    var orderedOn = answers.date("orderedOn");
    if (orderedOn.isAfter(context.today())) {
      return Outcome.refused(Problem.at("orderedOn", "answer.inTheFuture"));
    }
    if (ordered == CourtOrder.EXTENDED) {
      var rules = context.rules().interimOrders();
      var broken = ExtensionMustFollowOn.brokenBy(order, answers.date("extendedTo"), rules);
      if (broken.isPresent()) {
        return Outcome.refused(broken.get());
      }
    }
    var taken =
        DecisionTaken.at(DecisionPoint.DP_06, ordered)
            .because(answers.text("reasons"))
            .fact("endedOn", order.endsOn())
            .fact("court", answers.text("court"));
    var result = StepResult.of(ordered);
    result = ordered == CourtOrder.EXTENDED ? extended(context, answers, order, result) : result;
    if (ordered != CourtOrder.EXTENDED) {
      order.letEnd();
      events.of(
          order,
          Kind.NOT_EXTENDED,
          orderedOn,
          context.actor(),
          ordered.name(),
          answers.text("reasons"));
    }
    return Outcome.done(result.deciding(taken));
  }

  private StepResult extended(
      StepContext context, Answers answers, InterimOrder order, StepResult result) {
    var rules = context.rules().interimOrders();
    order.extendTo(answers.date("extendedTo"));
    events.of(
        order,
        Kind.EXTENDED,
        answers.date("orderedOn"),
        context.actor(),
        CourtOrder.EXTENDED.name(),
        answers.text("reasons"));
    watch.endMoved(order, rules, context.actor());
    var days = watch.days(order, rules);
    return result
        .with("extensionOpensOn", days.get("extensionOpensOn"))
        .with("expiresOn", days.get("expiresOn"));
  }
}
