package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Announces the decision and tells the social worker of the right to appeal. */
@Dependent
public class AnnounceDecision implements HumanStep {
  private final Hearings hearings;

  @Inject
  public AnnounceDecision(Hearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public String id() {
    return "announceDecision";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.date("announcedOn"), Question.date("servedOn"))
        .suggesting("announcedOn", context.today().toString())
        .suggesting("servedOn", context.today().toString());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var served = answers.date("servedOn");
    if (served.isAfter(context.today())) {
      return Outcome.refused(Problem.at("servedOn", "answer.inTheFuture"));
    }
    hearings.of(context).announce();
    var appealEnds = AppealWindow.endsAfter(context, served);
    return Outcome.done(StepResult.done().with("appealWindowEndsOn", appealEnds));
  }
}
