package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
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
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** Ready to be heard, or postponed, or to be discontinued or agreed instead. */
@Dependent
public class ConfirmReadiness implements HumanStep {
  private final Hearings hearings;
  private final InviteSeated invite;

  enum Next {
    READY,
    POSTPONE,
    DISCONTINUE,
    CONSENSUAL
  }

  enum Requester {
    REGISTRANT,
    REGULATOR,
    PANEL,
    NO_ROOM
  }

  @Inject
  public ConfirmReadiness(Hearings hearings, InviteSeated invite) {
    this.hearings = hearings;
    this.invite = invite;
  }

  @Override
  public String id() {
    return "confirmReadiness";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_16);
  }

  @Override
  public StepForm form(StepContext context) {
    var questions =
        List.of(
            Question.choice("next", open(context)),
            Question.choice("askedBy", Requester.values()).when("next", Next.POSTPONE),
            Question.longText("reasons")
                .when("next", Next.POSTPONE, Next.DISCONTINUE, Next.CONSENSUAL));
    return StepForm.of(ReadFirst.listed(hearings.of(context), questions))
        .under(context.rules().guidance(DecisionPoint.DP_16));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var next = answers.choice("next", Next.class);
    if (next == Next.READY && !hearings.of(context).isNoticed()) {
      return Outcome.refused(Problem.at("next", "hearing.notNoticed"));
    }
    var result = StepResult.of(next);
    if (next == Next.POSTPONE) {
      var hearing = hearings.of(context);
      hearing.postpone();
      invite.match(hearing);
      result =
          result.deciding(
              DecisionTaken.at(DecisionPoint.DP_16, next)
                  .because(answers.text("reasons"))
                  .fact("asked_by", answers.text("askedBy")));
    }
    return Outcome.done(result);
  }

  /** Discontinuance and consensual disposal are offered only where the rules have them. */
  private static List<Option> open(StepContext context) {
    var rules = context.rules();
    return Arrays.stream(Next.values())
        .filter(next -> next != Next.DISCONTINUE || rules.isOpen(DecisionPoint.DP_17))
        .filter(next -> next != Next.CONSENSUAL || rules.isOpen(DecisionPoint.DP_18))
        .map(Option::of)
        .toList();
  }
}
