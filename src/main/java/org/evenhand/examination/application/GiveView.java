package org.evenhand.examination.application;

import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** One examiner's own view; the same for both, so that neither is asked differently. */
abstract class GiveView implements HumanStep {
  private final String id;
  private final Role role;
  private final ViewsGiven views;

  GiveView(String id, Role role, ViewsGiven views) {
    this.id = id;
    this.role = role;
    this.views = views;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Role role() {
    return role;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-11");
  }

  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(ExaminersTest.questions(context))
        .under(context.rules().guidance(DecisionPoint.DP_09));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    views.give(context, role, ExaminersTest.opinion(answers));
    return Outcome.done(StepResult.done());
  }
}
