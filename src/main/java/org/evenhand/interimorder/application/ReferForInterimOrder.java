package org.evenhand.interimorder.application;

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
import org.evenhand.casefile.application.StopClock;
import org.evenhand.interimorder.api.RiskClock;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderMustRestOnAGround;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Decides whether an interim order may be necessary, so that a panel must look at it. From any
 * stage; an investigator who forms that opinion must refer (SI 2018/893, Schedule 2, paragraph 8).
 */
@Dependent
public class ReferForInterimOrder implements HumanStep {
  private static final String CLOCK = "T-09";
  private final InterimOrders orders;
  private final StopClock stopClock;

  enum Referral {
    REFER,
    NOT_REFER
  }

  @Inject
  public ReferForInterimOrder(InterimOrders orders, StopClock stopClock) {
    this.orders = orders;
    this.stopClock = stopClock;
  }

  @Override
  public String id() {
    return "referForInterimOrder";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_03);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of(CLOCK);
  }

  /** The clock runs on to the panel's decision. */
  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public StepForm form(StepContext context) {
    var referrals = InterimRules.open(context, DecisionPoint.DP_03, Referral.values());
    return StepForm.of(
            Question.date("riskSeenOn"),
            Question.choice("referral", referrals),
            InterimRules.grounds(context).when("referral", Referral.REFER),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_03));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var riskSeenOn = answers.date("riskSeenOn");
    if (riskSeenOn.isAfter(context.today())) {
      return Outcome.refused(Problem.at("riskSeenOn", "answer.inTheFuture"));
    }
    var referral = answers.choice("referral", Referral.class);
    var broken = InterimOrderMustRestOnAGround.brokenBy(answers.all("grounds"));
    if (referral == Referral.REFER && broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    var reference = context.caseReference();
    stopClock.stop(reference, RiskClock.CODE, context.today(), id(), context.actor());
    var order = new InterimOrder(orders.idIn(context), reference, context.rules().id(), riskSeenOn);
    if (referral == Referral.REFER) {
      order.refer(answers.all("grounds"));
    } else {
      order.doNotRefer();
      stopClock.stop(reference, CLOCK, context.today(), id(), context.actor());
    }
    orders.add(order);
    return Outcome.done(
        StepResult.of(referral)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_03, referral)
                    .byTest(InterimRules.test(context, DecisionPoint.DP_03))
                    .because(InterimRules.reasons(answers))
                    .fact("riskSeenOn", riskSeenOn)));
  }
}
