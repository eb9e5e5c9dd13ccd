package org.evenhand.order.application;

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

/** Whether somebody under proceedings may leave the register at their own wish. */
@Dependent
public class DecideVoluntaryRemoval implements HumanStep {
  private final RemovalOrdered removal;

  enum Decision {
    GRANT,
    REFUSE
  }

  @Inject
  public DecideVoluntaryRemoval(RemovalOrdered removal) {
    this.removal = removal;
  }

  @Override
  public String id() {
    return "decideVoluntaryRemoval";
  }

  @Override
  public Role role() {
    return Role.REGISTRAR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_31);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("decision", Decision.values()), Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_31));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    var result =
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_31, decision).because(answers.text("reasons")));
    return Outcome.done(
        decision == Decision.GRANT
            ? result.with("orderId", removal.on(context, "VOLUNTARY"))
            : result);
  }
}
