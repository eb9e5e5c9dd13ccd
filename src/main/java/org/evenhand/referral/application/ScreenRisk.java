package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.referral.api.ConcernView;
import org.evenhand.referral.persistence.Concerns;
import org.evenhand.referral.persistence.RiskScreens;

/** Whether somebody may be at risk now. */
@Dependent
public class ScreenRisk implements HumanStep {
  private final ChangeCase cases;
  private final Concerns concerns;
  private final RiskScreens screens;

  enum Level {
    NONE_SEEN,
    SOME,
    IMMEDIATE
  }

  @Inject
  public ScreenRisk(ChangeCase cases, Concerns concerns, RiskScreens screens) {
    this.cases = cases;
    this.concerns = concerns;
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
    var questions = new ArrayList<Question>();
    concerns.of(context.caseReference()).map(ScreenRisk::told).ifPresent(questions::add);
    questions.add(Question.choice("level", Level.values()));
    questions.add(Question.longText("reasons"));
    return StepForm.of(questions);
  }

  /** Their own words, under what they said of danger. */
  private static Question told(ConcernView concern) {
    var said = "toldDanger" + concern.answers().text("danger");
    return Question.shown(said, concern.answers().text("what"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var level = answers.choice("level", Level.class);
    cases.risk(context.caseReference(), level.name());
    screens.add(context, level.name(), answers.text("reasons"));
    return Outcome.done(StepResult.of(level == Level.IMMEDIATE ? "RISK" : "NO_RISK"));
  }
}
