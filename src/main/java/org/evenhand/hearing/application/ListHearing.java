package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.hearing.api.HearingMode;
import org.evenhand.hearing.model.HearingDaysMustBeInOrder;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Sets the days, the place and how the hearing is held. */
@Dependent
public class ListHearing implements HumanStep {
  private final Hearings hearings;

  @Inject
  public ListHearing(Hearings hearings) {
    this.hearings = hearings;
  }

  @Override
  public String id() {
    return "listHearing";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.shown(
                "earliest",
                DraftLetter.day(
                    context.rules().hearing(HearingType.FINAL).earliestAfter(context.today()))),
            Question.date("firstDay"),
            Question.date("lastDay"),
            Question.choice("mode", HearingMode.values()),
            Question.shortText("venue"))
        .suggesting("mode", hearings.of(context).needs().mode().name());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var first = answers.date("firstDay");
    var last = answers.date("lastDay");
    var broken = HearingDaysMustBeInOrder.brokenBy(first, last, context.today());
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    hearings.of(context).list(first, last, answers.text("mode"), answers.text("venue"));
    return Outcome.done(StepResult.done());
  }
}
