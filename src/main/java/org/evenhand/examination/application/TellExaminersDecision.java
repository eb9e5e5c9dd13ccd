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
import org.evenhand.correspondence.application.TellWhoRaisedIt;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * Tells the social worker what was decided and why, and whoever raised the concern how it ended.
 */
@Dependent
public class TellExaminersDecision implements HumanStep {
  private static final String CLOSED =
      "found no realistic prospect that fitness to practise would be found impaired. The case ends"
          + " here.";
  private final WriteLetter letters;
  private final Examinations examinations;
  private final TellWhoRaisedIt whoRaisedIt;

  @Inject
  public TellExaminersDecision(
      WriteLetter letters, Examinations examinations, TellWhoRaisedIt whoRaisedIt) {
    this.letters = letters;
    this.examinations = examinations;
    this.whoRaisedIt = whoRaisedIt;
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
    var form =
        letters.form(
            context,
            LetterTemplate.EXAMINERS_DECISION,
            PartyRole.REGISTRANT,
            Map.of("decision", inWords(decision.disposal()), "reasons", decision.reasons()));
    var by = "The " + context.rules().nouns().get("caseExaminers");
    return whoRaisedIt.after(form, context, by, CLOSED);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return letters
        .send(context, answers, LetterTemplate.EXAMINERS_DECISION, PartyRole.REGISTRANT, "")
        .then(sent -> whoRaisedIt.send(context, answers))
        .then(told -> Outcome.done(StepResult.done()));
  }

  private static String inWords(String disposal) {
    return switch (disposal) {
      case "ADVICE" -> "There is no realistic prospect. They give advice.";
      case "WARNING_LETTER" -> "There is no realistic prospect. They give a warning.";
      default -> "There is no realistic prospect. There is no further action.";
    };
  }
}
