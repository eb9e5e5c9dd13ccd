package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Whether the case is discontinued: no realistic prospect any more, or not in the public interest.
 */
@Dependent
public class DecideDiscontinuance implements HumanStep {
  private final Hearings hearings;
  private final InviteSeated invite;
  private final Chairs chairs;

  enum Verdict {
    GRANT,
    REFUSE
  }

  @Inject
  public DecideDiscontinuance(Hearings hearings, InviteSeated invite, Chairs chairs) {
    this.hearings = hearings;
    this.invite = invite;
    this.chairs = chairs;
  }

  @Override
  public String id() {
    return "decideDiscontinuance";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_17);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return chairs.of(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(Question.choice("verdict", Verdict.values()), Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_17));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    var result =
        StepResult.of(verdict)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_17, verdict).because(answers.text("reasons")));
    if (verdict == Verdict.REFUSE) {
      return Outcome.done(result);
    }
    var hearing = hearings.of(context);
    hearing.end("DISCONTINUED");
    invite.match(hearing);
    return Outcome.done(result);
  }
}
