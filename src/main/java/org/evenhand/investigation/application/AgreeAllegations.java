package org.evenhand.investigation.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.Ground;

/** The lead investigator agrees the allegations, or sends them back with a note. */
@Dependent
public class AgreeAllegations implements HumanStep {
  private final StateAllegations allegations;

  enum Verdict {
    AGREE,
    SEND_BACK
  }

  @Inject
  public AgreeAllegations(StateAllegations allegations) {
    this.allegations = allegations;
  }

  @Override
  public String id() {
    return "agreeAllegations";
  }

  @Override
  public Role role() {
    return Role.LEAD_INVESTIGATOR;
  }

  @Override
  public Set<String> notAfter() {
    return Set.of("draftAllegations", "decideTriage", "decideTriageUnmasked");
  }

  @Override
  public StepForm form(StepContext context) {
    var questions = new ArrayList<Question>();
    for (var allegation : allegations.of(context.caseReference())) {
      var ground = context.rules().ground(allegation.ground()).map(Ground::text);
      questions.add(
          Question.shown(
              "allegation",
              allegation.number()
                  + ". "
                  + allegation.text()
                  + " ("
                  + ground.orElse(allegation.ground())
                  + ")"));
    }
    questions.add(Question.choice("verdict", Verdict.values()));
    questions.add(Question.longText("note").upTo(4_000).when("verdict", Verdict.SEND_BACK));
    return StepForm.of(questions);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    if (verdict == Verdict.AGREE) {
      allegations.agree(context.caseReference());
    }
    return Outcome.done(StepResult.of(verdict));
  }
}
