package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.model.HearingDaysMustBeInOrder;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Sets the days on which an adjourned hearing goes on, before the same panel. */
@Dependent
public class ResumeHearing implements HumanStep {
  private final Hearings hearings;

  @Inject
  public ResumeHearing(Hearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public String id() {
    return "resumeHearing";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.date("firstDay"), Question.date("lastDay"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var first = answers.date("firstDay");
    var last = answers.date("lastDay");
    var broken = HearingDaysMustBeInOrder.brokenBy(first, last, context.today());
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    hearings.of(context).resume(first, last);
    return Outcome.done(StepResult.done());
  }
}
