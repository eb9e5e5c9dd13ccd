package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
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

/** Tells whoever raised a concern that we have it, and what happens next. */
@Dependent
public class AcknowledgeConcern implements HumanStep {
  private final LetterOrNone letters;
  private final WhoRaisedIt whoRaisedIt;

  @Inject
  public AcknowledgeConcern(LetterOrNone letters, WhoRaisedIt whoRaisedIt) {
    this.letters = letters;
    this.whoRaisedIt = whoRaisedIt;
  }

  @Override
  public String id() {
    return "acknowledgeConcern";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-01");
  }

  @Override
  public StepForm form(StepContext context) {
    return letters.form(
        context, LetterTemplate.ACKNOWLEDGEMENT, whoRaisedIt.of(context.caseReference()), Map.of());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return letters.send(
        context, answers, LetterTemplate.ACKNOWLEDGEMENT, whoRaisedIt.of(context.caseReference()));
  }
}
