package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Decides triage on the full file, where the file could not be made anonymous. */
@Dependent
public class DecideTriageUnmasked implements HumanStep {
  static final String ID = "decideTriageUnmasked";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Role role() {
    return Role.TRIAGE_OFFICER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_02);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-18");
  }

  @Override
  public Set<String> notAfter() {
    return EarlierParts.OF_A_BLIND_DECIDER;
  }

  @Override
  public StepForm form(StepContext context) {
    return TriageTest.form(context);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return TriageTest.decide(answers);
  }
}
