package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.AllegationView;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** The lead investigator sends the case on: to the case examiners, or straight to adjudicators. */
@Dependent
public class ConcludeInvestigation implements HumanStep {
  private final StateAllegations allegations;

  enum Next {
    TO_EXAMINERS,
    TO_ADJUDICATORS
  }

  @Inject
  public ConcludeInvestigation(StateAllegations allegations) {
    this.allegations = allegations;
  }

  @Override
  public String id() {
    return "concludeInvestigation";
  }

  @Override
  public Role role() {
    return Role.LEAD_INVESTIGATOR;
  }

  @Override
  public Set<String> notAfter() {
    return Set.of("decideTriage", "decideTriageUnmasked");
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("next", Next.values()), Question.longText("reasons"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var next = answers.choice("next", Next.class);
    var stated = allegations.of(context.caseReference());
    if (stated.isEmpty()) {
      return Outcome.refused(Problem.at("next", "investigation.noAllegations"));
    }
    if (!stated.stream().allMatch(AllegationView::agreed)) {
      return Outcome.refused(Problem.at("next", "investigation.notAgreed"));
    }
    return Outcome.done(StepResult.of(next));
  }
}
