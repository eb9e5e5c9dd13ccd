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

/** Whether the registrant keeps the conditions of the order. */
@Dependent
public class CheckCompliance implements HumanStep {

  enum Kept {
    COMPLIANT,
    BREACH
  }

  @Override
  public String id() {
    return "checkCompliance";
  }

  @Override
  public Role role() {
    return Role.CASE_REVIEW_OFFICER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_27);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("kept", Kept.values()), Question.longText("evidence"))
        .under(context.rules().guidance(DecisionPoint.DP_27));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var kept = answers.choice("kept", Kept.class);
    return Outcome.done(
        StepResult.of(kept)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_27, kept).because(answers.text("evidence"))));
  }
}
