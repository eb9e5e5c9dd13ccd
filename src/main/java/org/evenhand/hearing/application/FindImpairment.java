package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Finds whether fitness to practise is impaired today. */
@Dependent
public class FindImpairment implements HumanStep {
  private final Hearings hearings;
  private final Chairs chairs;

  enum Verdict {
    IMPAIRED,
    NOT_IMPAIRED
  }

  @Inject
  public FindImpairment(Hearings hearings, Chairs chairs) {
    this.hearings = hearings;
    this.chairs = chairs;
  }

  @Override
  public String id() {
    return "findImpairment";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_21, DecisionPoint.DP_24);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return chairs.of(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice(
                "verdict",
                List.of(
                    Option.of(Verdict.IMPAIRED),
                    Option.of(Verdict.NOT_IMPAIRED),
                    Adjourning.option())),
            Adjourning.reason("verdict"),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_21));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var hearing = hearings.of(context);
    if (answers.text("verdict").equals(Adjourning.ADJOURN)) {
      return Outcome.done(Adjourning.result(id(), hearing, answers));
    }
    var verdict = answers.choice("verdict", Verdict.class);
    hearings.found(hearing, "IMPAIRMENT", verdict.name(), answers.text("reasons"));
    return Outcome.done(
        StepResult.of(verdict)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_21, verdict).because(answers.text("reasons"))));
  }
}
