package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** The investigator answers what the case examiners asked. */
@Dependent
public class AnswerExaminersRequest implements HumanStep {
  private final Examinations examinations;

  @Inject
  public AnswerExaminersRequest(Examinations examinations) {
    this.examinations = examinations;
  }

  @Override
  public String id() {
    return "answerExaminersRequest";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.shown("question", examinations.of(context.caseReference()).question()),
        Question.longText("answer"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var examination = examinations.of(context.caseReference());
    examination.ask(examination.question() + "\n\n" + answers.text("answer"));
    return Outcome.done(StepResult.done());
  }
}
