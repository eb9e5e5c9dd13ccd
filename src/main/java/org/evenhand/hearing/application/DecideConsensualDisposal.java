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
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/** Whether adjudicators approve what the parties agreed: facts, impairment and sanction. */
@Dependent
public class DecideConsensualDisposal implements HumanStep {
  private final Hearings hearings;
  private final InviteSeated invite;
  private final Chairs chairs;
  private final OrderMade orderMade;

  enum Verdict {
    APPROVE,
    REJECT
  }

  @Inject
  public DecideConsensualDisposal(
      Hearings hearings, InviteSeated invite, Chairs chairs, OrderMade orderMade) {
    this.hearings = hearings;
    this.invite = invite;
    this.chairs = chairs;
    this.orderMade = orderMade;
  }

  @Override
  public String id() {
    return "decideConsensualDisposal";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_18);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return chairs.of(context);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("verdict", Verdict.values()),
            Question.choice("order", SanctionMenu.orders(context)).when("verdict", Verdict.APPROVE),
            SanctionMenu.months(context, "order"),
            Question.longText("terms").when("order", OrderKind.CONDITIONS),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_18));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    var result =
        StepResult.of(verdict)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_18, verdict)
                    .because(answers.text("reasons"))
                    .fact("order", answers.text("order")));
    if (verdict == Verdict.REJECT) {
      return Outcome.done(result);
    }
    var kind = answers.choice("order", OrderKind.class);
    var problem = SanctionMenu.problem(context, kind, answers);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    var hearing = hearings.of(context);
    hearing.end("AGREED");
    invite.match(hearing);
    var order =
        orderMade.made(
            context, kind, SanctionMenu.months(answers), answers.text("terms"), "CONSENT");
    return Outcome.done(
        result
            .with("orderId", order)
            .with("appealWindowEndsOn", AppealWindow.endsAfter(context, context.today())));
  }
}
