package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.investigation.persistence.Investigations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Records what the social worker answered, in their words, until they can answer themselves. */
@Dependent
public class RecordResponse implements HumanStep {
  private final Investigations investigations;

  enum Answered {
    RECEIVED,
    DECLINED
  }

  enum Represented {
    YES,
    NO,
    NOT_KNOWN
  }

  @Inject
  public RecordResponse(Investigations investigations) {
    this.investigations = investigations;
  }

  @Override
  public String id() {
    return "recordResponse";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of(DiscloseReport.RESPONSE);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.choice("answered", Answered.values()),
        Question.longText("response").when("answered", Answered.RECEIVED),
        Question.choice("represented", Represented.values()));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var answered = answers.choice("answered", Answered.class);
    var investigation = investigations.of(context.caseReference());
    if (answered == Answered.RECEIVED) {
      investigation.responded(answers.text("response"), answers.text("represented"));
    } else {
      investigation.declined(answers.text("represented"));
    }
    return Outcome.done(StepResult.of(answered));
  }
}
