package org.evenhand.hearing.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.HearingMustHaveBegun;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;

/**
 * What is the same whatever a panel deliberates on: its chair answers, not before the hearing's
 * day, and may put the rest off instead.
 */
final class Deliberation {
  private final Hearings hearings;
  private final Chairs chairs;

  Deliberation(Hearings hearings, Chairs chairs) {
    this.hearings = hearings;
    this.chairs = chairs;
  }

  Optional<String> chair(StepContext context) {
    return chairs.of(context);
  }

  /** One question, answered in one of these ways, with reasons. */
  StepForm verdict(StepContext context, DecisionPoint point, Enum<?>... verdicts) {
    var options = new ArrayList<>(Arrays.stream(verdicts).map(Option::of).toList());
    options.add(Adjourning.option());
    return StepForm.of(
            Question.choice("verdict", options),
            Adjourning.reason("verdict"),
            Question.longText("reasons"))
        .under(context.rules().guidance(point));
  }

  /**
   * Goes on with the hearing, or adjourns it where that is the answer.
   *
   * @param question the question that offers both
   */
  Outcome<StepResult> on(
      HumanStep step,
      StepContext context,
      Answers answers,
      String question,
      Function<Hearing, Outcome<StepResult>> goesOn) {
    var hearing = hearings.of(context);
    if (answers.text(question).equals(Adjourning.ADJOURN)) {
      return Outcome.done(Adjourning.result(step.id(), hearing, answers));
    }
    return HearingMustHaveBegun.brokenBy(hearing, context.today(), question)
        .map(Outcome::<StepResult>refused)
        .orElseGet(() -> goesOn.apply(hearing));
  }

  /** Keeps a verdict as the panel's finding and records the decision. */
  Outcome<StepResult> found(
      Hearing hearing, String kind, Enum<?> verdict, DecisionTaken taken, Answers answers) {
    var reasons = answers.text("reasons");
    hearings.found(hearing, kind, verdict.name(), reasons);
    return Outcome.done(StepResult.of(verdict).deciding(taken.because(reasons)));
  }
}
