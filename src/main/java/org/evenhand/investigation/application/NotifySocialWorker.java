package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Tells the social worker that an investigation has begun, within the time the rules set. */
@Dependent
public class NotifySocialWorker implements HumanStep {
  private final WriteLetter letters;
  private final ReadCase cases;

  @Inject
  public NotifySocialWorker(WriteLetter letters, ReadCase cases) {
    this.letters = letters;
    this.cases = cases;
  }

  @Override
  public String id() {
    return "notifySocialWorker";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-02");
  }

  @Override
  public StepForm form(StepContext context) {
    var file = cases.get(context.caseReference());
    return letters.form(
        context,
        LetterTemplate.NOTICE_OF_INVESTIGATION,
        PartyRole.REGISTRANT,
        Map.of("summary", file.summary(), "openedOn", DraftLetter.day(context.today())));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return letters
        .send(context, answers, LetterTemplate.NOTICE_OF_INVESTIGATION, PartyRole.REGISTRANT, "")
        .then(sent -> Outcome.done(StepResult.done()));
  }
}
