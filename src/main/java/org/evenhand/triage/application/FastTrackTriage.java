package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Opens an investigation at once where somebody may be at risk, so that an interim order can be
 * considered: the rules let only investigators and case examiners form that opinion (Social Workers
 * Regulations 2018, Schedule 2, paragraph 8(1)). Decided by somebody who knows who it is; nothing
 * waits for anonymising.
 */
@Dependent
public class FastTrackTriage implements HumanStep {
  private final ImmediateRisk immediateRisk;

  enum Route {
    INVESTIGATE,
    ORDINARY_ROUTE
  }

  @Inject
  public FastTrackTriage(ImmediateRisk immediateRisk) {
    this.immediateRisk = immediateRisk;
  }

  @Override
  public String id() {
    return "fastTrackTriage";
  }

  @Override
  public Role role() {
    return Role.LEAD_INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_02);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("route", Route.values()), Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_02));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var route = answers.choice("route", Route.class);
    var result = StepResult.of(route).deciding(decision(route, answers));
    if (route == Route.ORDINARY_ROUTE) {
      return Outcome.done(result);
    }
    immediateRisk.found(context.caseReference());
    return Outcome.done(result.with("fastTracked", true));
  }

  private static DecisionTaken decision(Route route, Answers answers) {
    return DecisionTaken.at(DecisionPoint.DP_02, route)
        .because(answers.text("reasons"))
        .fact("fast_track", true);
  }
}
