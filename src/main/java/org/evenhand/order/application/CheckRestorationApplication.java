package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Whether somebody removed from the register may apply to be restored yet. */
@Dependent
public class CheckRestorationApplication implements HumanStep {

  enum Admissible {
    ADMISSIBLE,
    NOT_ADMISSIBLE
  }

  @Override
  public String id() {
    return "checkRestorationApplication";
  }

  @Override
  public Role role() {
    return Role.CASE_REVIEW_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.date("removedOn"),
        Question.date("lastRefusedOn").optional(),
        Question.choice("admissible", Admissible.values()),
        Question.longText("reasons"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var admissible = answers.choice("admissible", Admissible.class);
    var bar = context.rules().restoration().bar().dueOn(answers.date("removedOn"));
    if (admissible == Admissible.ADMISSIBLE && !context.today().isAfter(bar)) {
      return Outcome.refused(Problem.at("admissible", "order.restorationBar", bar));
    }
    var again =
        answers.maybeDate("lastRefusedOn").map(context.rules().restoration().again()::dueOn);
    if (admissible == Admissible.ADMISSIBLE
        && again.filter(day -> !context.today().isAfter(day)).isPresent()) {
      return Outcome.refused(Problem.at("lastRefusedOn", "order.restorationAgain", again.get()));
    }
    return Outcome.done(StepResult.of(admissible));
  }
}
