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

/**
 * First stage of a review of a case examiner decision: is there a flaw or something new that could
 * change it?
 */
@Dependent
public class AssessReviewRequest implements HumanStep {

  enum Finding {
    NOT_ELIGIBLE,
    NO_FULL_REVIEW,
    FULL_REVIEW
  }

  @Override
  public String id() {
    return "assessReviewRequest";
  }

  @Override
  public Role role() {
    return Role.QUALITY_REVIEWER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_13);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("finding", Finding.values()), Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_13));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var finding = answers.choice("finding", Finding.class);
    return Outcome.done(
        StepResult.of(finding)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_13, finding).because(answers.text("reasons"))));
  }
}
