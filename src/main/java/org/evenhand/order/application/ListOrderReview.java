package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.persistence.Orders;

/** Lists the review of an order so that it is heard before the order ends. */
@Dependent
public class ListOrderReview implements HumanStep {
  private final Orders orders;
  private final ReviewChairs chairs;
  private final ChangeCase cases;

  @Inject
  public ListOrderReview(Orders orders, ReviewChairs chairs, ChangeCase cases) {
    this.orders = orders;
    this.chairs = chairs;
    this.cases = cases;
  }

  @Override
  public String id() {
    return "listOrderReview";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.shown(
            "ends",
            orders.of(context).flatMap(o -> o.view().endsOn()).map(Object::toString).orElse("")),
        Question.date("day"),
        Question.pick("chair", chairs.toChoose(context.today())));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var day = answers.date("day");
    var ends = orders.of(context).flatMap(order -> order.view().endsOn());
    if (day.isBefore(context.today())) {
      return Outcome.refused(Problem.at("day", "answer.inThePast"));
    }
    if (ends.filter(day::isAfter).isPresent()) {
      return Outcome.refused(Problem.at("day", "order.reviewAfterEnd"));
    }
    cases.name(context.caseReference(), Role.PANEL_CHAIR, answers.text("chair"));
    return Outcome.done(StepResult.done());
  }
}
