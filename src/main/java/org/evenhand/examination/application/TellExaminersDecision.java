package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Tells the social worker what the case examiners decided, and why. */
@Dependent
public class TellExaminersDecision implements HumanStep {
  private final WriteLetter letters;
  private final Examinations examinations;

  @Inject
  public TellExaminersDecision(WriteLetter letters, Examinations examinations) {
    this.letters = letters;
    this.examinations = examinations;
  }

  @Override
  public String id() {
    return "tellExaminersDecision";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public StepForm form(StepContext context) {
    var decision = examinations.of(context.caseReference()).decision();
    return letters.form(
        context,
        LetterTemplate.EXAMINERS_DECISION,
        PartyRole.REGISTRANT,
        Map.of("decision", inWords(decision.disposal()), "reasons", decision.reasons()));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return letters
        .send(context, answers, LetterTemplate.EXAMINERS_DECISION, PartyRole.REGISTRANT, "")
        .then(sent -> Outcome.done(StepResult.done()));
  }

  private static String inWords(String disposal) {
    return switch (disposal) {
      case "ADVICE" -> "There is no realistic prospect. They give advice.";
      case "WARNING_LETTER" -> "There is no realistic prospect. They give a warning.";
      default -> "There is no realistic prospect. There is no further action.";
    };
  }
}
