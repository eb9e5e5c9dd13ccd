package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.WhoRaisedIt;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.LetterOrNone;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Tells whoever raised a concern what was decided at triage, and why. */
@Dependent
public class TellOutcomeAtTriage implements HumanStep {
  private final LetterOrNone letters;
  private final WhoRaisedIt whoRaisedIt;

  @Inject
  public TellOutcomeAtTriage(LetterOrNone letters, WhoRaisedIt whoRaisedIt) {
    this.letters = letters;
    this.whoRaisedIt = whoRaisedIt;
  }

  @Override
  public String id() {
    return "tellOutcomeAtTriage";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var referred =
        Stream.of(DecideTriage.ID, DecideTriageUnmasked.ID)
            .map(context.scope()::get)
            .anyMatch("CLOSE_REFER"::equals);
    return letters.form(
        context,
        LetterTemplate.TRIAGE_OUTCOME,
        whoRaisedIt.of(context.caseReference()),
        Map.of(
            "closed", referred ? "" : "yes",
            "referred", referred ? "the body named below" : "",
            "reasons",
                "There are no reasonable grounds to investigate. (Say here why, in words"
                    + " that name nobody.)"));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return letters.send(
        context, answers, LetterTemplate.TRIAGE_OUTCOME, whoRaisedIt.of(context.caseReference()));
  }
}
