package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingNeeds;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Directions for the hearing: what must be filed, by when, and how long it will take. */
@Dependent
public class GiveDirections implements HumanStep {
  private final Hearings hearings;
  private final IdSource ids;

  @Inject
  public GiveDirections(Hearings hearings, IdSource ids) {
    this.hearings = hearings;
    this.ids = ids;
  }

  @Override
  public String id() {
    return "giveDirections";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_14);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.longText("directions"),
            Question.wholeNumber("days").upTo(2),
            Question.choice("mode", HearingMode.values()),
            Question.wholeNumber("witnesses").upTo(2).optional(),
            Question.longText("needs").upTo(1_000).optional(),
            Question.longText("reasons").optional())
        .under(context.rules().guidance(DecisionPoint.DP_14));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    int days = answers.number("days");
    if (days < 1 || days > HearingNeeds.MOST_DAYS) {
      return Outcome.refused(Problem.at("days", "hearing.days", 1, HearingNeeds.MOST_DAYS));
    }
    var hearing =
        new Hearing(
            ids.next(),
            context.caseReference(),
            HearingType.FINAL,
            answers.text("directions"),
            new HearingNeeds(
                days,
                answers.choice("mode", HearingMode.class),
                answers.has("witnesses") ? answers.number("witnesses") : 0,
                answers.text("needs")));
    hearing.askedOn(context.today());
    hearings.add(hearing);
    return Outcome.done(
        StepResult.done()
            .with("hearingId", hearing.id())
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_14, "DONE").because(answers.text("reasons"))));
  }
}
