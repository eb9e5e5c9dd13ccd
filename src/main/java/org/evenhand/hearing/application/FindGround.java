package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Finds whether what is proved amounts to a statutory ground. */
@Dependent
public class FindGround implements HumanStep {
  private final Deliberation panel;

  enum Verdict {
    GROUND_FOUND,
    NO_GROUND
  }

  @Inject
  public FindGround(Hearings hearings, Chairs chairs) {
    this.panel = new Deliberation(hearings, chairs);
  }

  @Override
  public String id() {
    return "findGround";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_20, DecisionPoint.DP_24);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return panel.chair(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return panel.verdict(context, DecisionPoint.DP_20, Verdict.values());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return panel.on(
        this,
        context,
        answers,
        "verdict",
        hearing -> {
          var verdict = answers.choice("verdict", Verdict.class);
          return panel.found(
              hearing, "GROUND", verdict, DecisionTaken.at(DecisionPoint.DP_20, verdict), answers);
        });
  }
}
