package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
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

/** Whether somebody removed from the register is restored to it. */
@Dependent
public class DecideRestoration implements HumanStep {

  enum Decision {
    RESTORE,
    RESTORE_WITH_CONDITIONS,
    REFUSE
  }

  @Override
  public String id() {
    return "decideRestoration";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_30);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("decision", Decision.values()),
            Question.longText("terms").when("decision", Decision.RESTORE_WITH_CONDITIONS),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_30));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    return Outcome.done(
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_30, decision).because(answers.text("reasons"))));
  }
}
