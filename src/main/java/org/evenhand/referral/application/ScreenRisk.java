package org.evenhand.referral.application;

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
import org.evenhand.kernel.Role;
import org.evenhand.referral.persistence.RiskScreens;

/** Whether somebody may be at risk now. */
@Dependent
public class ScreenRisk implements HumanStep {
  private final ChangeCase cases;
  private final RiskScreens screens;

  enum Level {
    NONE_SEEN,
    SOME,
    IMMEDIATE
  }

  @Inject
  public ScreenRisk(ChangeCase cases, RiskScreens screens) {
    this.cases = cases;
    this.screens = screens;
  }

  @Override
  public String id() {
    return "screenRisk";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("level", Level.values()), Question.longText("reasons"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var level = answers.choice("level", Level.class);
    cases.risk(context.caseReference(), level.name());
    screens.add(context, level.name(), answers.text("reasons"));
    return Outcome.done(StepResult.of(level == Level.IMMEDIATE ? "RISK" : "NO_RISK"));
  }
}
