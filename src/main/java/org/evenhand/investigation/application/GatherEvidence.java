package org.evenhand.investigation.application;

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
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Says that the evidence is complete, and what it is. */
@Dependent
public class GatherEvidence implements HumanStep {
  private final Investigations investigations;

  @Inject
  public GatherEvidence(Investigations investigations) {
    this.investigations = investigations;
  }

  @Override
  public String id() {
    return "gatherEvidence";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_07);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.longText("evidence"),
            Question.wholeNumber("requests"),
            Question.longText("missing").optional())
        .under(context.rules().guidance(DecisionPoint.DP_07));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    investigations.of(context.caseReference()).evidenceIs(answers.text("evidence"));
    return Outcome.done(
        StepResult.of("COMPLETE")
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_07, "COMPLETE")
                    .because(answers.text("missing"))
                    .fact("evidence_requests", answers.number("requests"))));
  }
}
