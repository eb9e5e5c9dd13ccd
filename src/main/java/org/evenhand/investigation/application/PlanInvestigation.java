package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PlannedDay;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Says what will be looked into, by whom and by when; whoever plans holds the case from then on.
 */
@Dependent
public class PlanInvestigation implements HumanStep {
  private final Investigations investigations;
  private final ChangeCase cases;

  @Inject
  public PlanInvestigation(Investigations investigations, ChangeCase cases) {
    this.investigations = investigations;
    this.cases = cases;
  }

  @Override
  public String id() {
    return "planInvestigation";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.longText("plan"), Question.date("plannedEnd"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var end = answers.date("plannedEnd");
    var unplanned = PlannedDay.problem("plannedEnd", end, context.today());
    if (unplanned.isPresent()) {
      return Outcome.refused(unplanned.get());
    }
    investigations.of(context.caseReference()).plan(answers.text("plan"), end);
    cases.name(context.caseReference(), Role.INVESTIGATOR, context.actor().account());
    return Outcome.done(StepResult.done());
  }
}
