package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Sends the report and the evidence to the social worker, who has time to answer. */
@Dependent
public class DiscloseReport implements HumanStep {
  static final String RESPONSE = "T-17";
  private final WriteLetter letters;
  private final Investigations investigations;
  private final StartClock clocks;

  @Inject
  public DiscloseReport(WriteLetter letters, Investigations investigations, StartClock clocks) {
    this.letters = letters;
    this.investigations = investigations;
    this.clocks = clocks;
  }

  @Override
  public String id() {
    return "discloseReport";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public StepForm form(StepContext context) {
    return letters.form(
        context,
        List.of(Question.longText("report")),
        LetterTemplate.INVESTIGATION_REPORT,
        PartyRole.REGISTRANT,
        Map.of("respondBy", DraftLetter.day(answerBy(context))));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var due = answerBy(context);
    return letters
        .send(context, answers, LetterTemplate.INVESTIGATION_REPORT, PartyRole.REGISTRANT, "")
        .then(
            sent -> {
              investigations
                  .of(context.caseReference())
                  .disclose(answers.text("report"), context.today(), due);
              clocks.start(context.caseReference(), RESPONSE, context.today());
              return Outcome.done(StepResult.done().with("responseDueOn", due.plusDays(1)));
            });
  }

  private static LocalDate answerBy(StepContext context) {
    return context.rules().clock(RESPONSE).dueOn(context.today());
  }
}
