package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** The registrar resolves what the pair could not agree: a new pair, or a hearing. */
@Dependent
public class ResolveDisagreement implements HumanStep {
  enum Way {
    NEW_PAIR,
    HEARING
  }

  @Override
  public String id() {
    return "resolveDisagreement";
  }

  @Override
  public Role role() {
    return Role.REGISTRAR;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("way", Way.values()), Question.longText("reasons"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var way = answers.choice("way", Way.class);
    return Outcome.done(StepResult.of(way));
  }
}
