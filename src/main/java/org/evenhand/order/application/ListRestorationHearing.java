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

/** Lists the hearing of an application to be restored. */
@Dependent
public class ListRestorationHearing implements HumanStep {
  private final ReviewChairs chairs;
  private final ChangeCase cases;

  @Inject
  public ListRestorationHearing(ReviewChairs chairs, ChangeCase cases) {
    this.chairs = chairs;
    this.cases = cases;
  }

  @Override
  public String id() {
    return "listRestorationHearing";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.date("day"), Question.pick("chair", chairs.toChoose(context.today())));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    if (answers.date("day").isBefore(context.today())) {
      return Outcome.refused(Problem.at("day", "answer.inThePast"));
    }
    cases.name(context.caseReference(), Role.PANEL_CHAIR, answers.text("chair"));
    return Outcome.done(StepResult.done());
  }
}
