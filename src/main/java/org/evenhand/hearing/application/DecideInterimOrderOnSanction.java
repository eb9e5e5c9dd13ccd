package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Decides whether the time until a restrictive sanction takes effect is covered by an interim
 * order.
 */
@Dependent
public class DecideInterimOrderOnSanction implements HumanStep {
  private final Chairs chairs;
  private final GapCover gapCover;

  enum Cover {
    INTERIM_ORDER,
    NOT_NEEDED
  }

  @Inject
  public DecideInterimOrderOnSanction(Chairs chairs, GapCover gapCover) {
    this.chairs = chairs;
    this.gapCover = gapCover;
  }

  @Override
  public String id() {
    return "decideInterimOrderOnSanction";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_23);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return chairs.of(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("cover", Cover.values()),
            Question.wholeNumber("months").when("cover", Cover.INTERIM_ORDER),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_23));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var cover = answers.choice("cover", Cover.class);
    var longest = context.rules().interimOrders().longest().period().inMonths();
    if (cover == Cover.INTERIM_ORDER) {
      var months = answers.number("months");
      if (months < 1 || months > longest) {
        return Outcome.refused(Problem.at("months", "hearing.interimTooLong", longest));
      }
      gapCover.made(context, months, answers.text("reasons"));
    }
    return Outcome.done(
        StepResult.of(cover)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_23, cover).because(answers.text("reasons"))));
  }
}
