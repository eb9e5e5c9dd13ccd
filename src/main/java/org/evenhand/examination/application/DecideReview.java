package org.evenhand.examination.application;

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

/** Second stage of a review: the decision stands, or case examiners decide afresh. */
@Dependent
public class DecideReview implements HumanStep {

  enum Decision {
    UPHOLD,
    FRESH_DECISION
  }

  @Override
  public String id() {
    return "decideReview";
  }

  @Override
  public Role role() {
    return Role.REGISTRAR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_13);
  }

  @Override
  public Set<String> notAfter() {
    return Set.of("assessReviewRequest");
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("decision", Decision.values()), Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_13));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    return Outcome.done(
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_13, decision).because(answers.text("reasons"))));
  }
}
