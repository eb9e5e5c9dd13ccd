package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ChronologyEvent;
import org.evenhand.casefile.api.ChronologyFilter;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Records what came back when more was asked for. */
@Dependent
public class ObtainMoreInformation implements HumanStep {
  private static final int LATEST = 100;
  private final ChangeCase cases;
  private final ReadCase history;

  @Inject
  public ObtainMoreInformation(ChangeCase cases, ReadCase history) {
    this.cases = cases;
    this.history = history;
  }

  @Override
  public String id() {
    return "obtainMoreInformation";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.shown("needed", needed(context.caseReference())), Question.longText("answer"));
  }

  private String needed(CaseReference reference) {
    return history.chronology(reference, new ChronologyFilter("NOTE", 0, LATEST)).items().stream()
        .filter(event -> event.event().equals(AcceptConcern.NEEDED))
        .findFirst()
        .map(ChronologyEvent::detail)
        .orElse("");
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    cases.happened(
        context.caseReference(),
        context.actor(),
        "NOTE",
        "referral.moreInformation",
        answers.text("answer"));
    return Outcome.done(StepResult.done());
  }
}
