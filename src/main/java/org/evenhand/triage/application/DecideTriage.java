package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Lane;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.fairness.anonymisation.api.ReleaseClock;
import org.evenhand.fairness.anonymisation.application.QuarantineReleasedFile;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Decides on the anonymised file whether there are reasonable grounds to investigate. Somebody who
 * can tell whose file it is gives it back, and another decides. Where something is left in the file
 * that gives it away, nobody reads it any more until it has been anonymised and released again.
 */
@Dependent
public class DecideTriage implements HumanStep {
  static final String ID = "decideTriage";
  private static final String KNOWS_WHO = "KNOWS_WHO";
  private static final String LEAK = "LEAK";
  private final ChangeCase cases;
  private final QuarantineReleasedFile quarantine;
  private final StopClock clocks;

  @Inject
  public DecideTriage(ChangeCase cases, QuarantineReleasedFile quarantine, StopClock clocks) {
    this.cases = cases;
    this.quarantine = quarantine;
    this.clocks = clocks;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Role role() {
    return Role.TRIAGE_OFFICER;
  }

  @Override
  public Lane lane() {
    return Lane.BLIND;
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
    var test = TriageTest.form(context, new Option(KNOWS_WHO, null), new Option(LEAK, null));
    var questions = new ArrayList<>(test.questions());
    questions.addAll(LeakReport.asked("outcome", LEAK));
    return StepForm.of(questions).under(test.guidance());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var outcome = answers.text("outcome");
    if (!outcome.equals(KNOWS_WHO) && !outcome.equals(LEAK)) {
      return TriageTest.decide(answers).then(decided -> settled(context, decided));
    }
    cases.nameNobody(context.caseReference(), Role.TRIAGE_OFFICER);
    if (outcome.equals(LEAK)) {
      quarantine.of(context.caseReference(), context.actor().account());
    }
    return Outcome.done(StepResult.of(outcome));
  }

  /** What came after the release need not be anonymised any more: whoever goes on may see it. */
  private Outcome<StepResult> settled(StepContext context, StepResult decided) {
    clocks.stop(context.caseReference(), ReleaseClock.CODE, context.today(), ID, context.actor());
    return Outcome.done(decided);
  }
}
