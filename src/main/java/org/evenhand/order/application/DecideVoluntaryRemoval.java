package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Whether somebody under proceedings may leave the register at their own wish: somebody who has
 * stopped practising or will, and does not mean to come back, or whose health does not let them go
 * on (Social Workers Regulations 2018, regulation 14(1A)). What both sides agree is written down,
 * because it counts when they ask to be restored.
 */
@Dependent
public class DecideVoluntaryRemoval implements HumanStep {
  private final RemovalOrdered removal;

  enum Decision {
    GRANT,
    REFUSE
  }

  enum Practice {
    WILL_NOT_RETURN,
    HEALTH,
    MAY_RETURN
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
    return StepForm.of(
            Question.choice("decision", Decision.values()),
            Question.choice("practice", Practice.values()).when("decision", Decision.GRANT),
            Question.longText("statement").when("decision", Decision.GRANT),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_31));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    if (answers.text("practice").equals(Practice.MAY_RETURN.name())) {
      return Outcome.refused(Problem.at("practice", "order.mayReturn"));
    }
    var result = StepResult.of(decision).deciding(taken(decision, answers));
    return Outcome.done(
        decision == Decision.GRANT
            ? result.with("orderId", removal.on(context, "VOLUNTARY"))
            : result);
  }

  private static DecisionTaken taken(Decision decision, Answers answers) {
    return DecisionTaken.at(DecisionPoint.DP_31, decision)
        .because(
            new Reason("practice", answers.text("practice"), "", ""),
            new Reason("agreed_statement", "", "", answers.text("statement")),
            new Reason("reasons", "", "", answers.text("reasons")));
  }
}
