package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.HearingType;

/**
 * Lists the review of an order, before a lawful panel, so that it is heard before the order ends.
 * An order that is over already can still be listed, to be left so.
 */
@Dependent
public class ListOrderReview implements HumanStep {
  private final Orders orders;
  private final PanelOnADay panel;

  @Inject
  public ListOrderReview(Orders orders, ReviewPanels panels, ChangeCase cases) {
    this.orders = orders;
    this.panel = new PanelOnADay(panels, cases, HearingType.FINAL_ORDER_REVIEW);
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
    var questions = new ArrayList<Question>();
    questions.add(Question.shown("ends", ends(context).map(DraftLetter::day).orElse("")));
    questions.addAll(panel.questions(context));
    questions.add(2, Question.shortText("time").upTo(40));
    questions.add(3, Question.shortText("venue"));
    return StepForm.of(questions);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var ends = ends(context);
    var over = ends.filter(context.today()::isAfter).isPresent();
    if (!over && ends.filter(answers.date("day")::isAfter).isPresent()) {
      return Outcome.refused(Problem.at("day", "order.reviewAfterEnd"));
    }
    return panel
        .list(context, answers)
        .then(
            listed -> {
              orders
                  .of(context)
                  .ifPresent(
                      order ->
                          order.listReview(
                              answers.date("day"), answers.text("time"), answers.text("venue")));
              return Outcome.done(listed);
            });
  }

  private Optional<LocalDate> ends(StepContext context) {
    return orders.of(context).flatMap(order -> order.view().endsOn());
  }
}
