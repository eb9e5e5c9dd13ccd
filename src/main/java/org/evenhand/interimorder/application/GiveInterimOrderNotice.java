package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StopClock;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Tells the registrant that an interim order may be made, why, when and where. */
@Dependent
public class GiveInterimOrderNotice implements HumanStep {
  private final InterimNotice notice;
  private final StopClock stopClock;

  @Inject
  public GiveInterimOrderNotice(InterimOrders orders, WriteLetter letter, StopClock stopClock) {
    this.notice = new InterimNotice(orders, letter, HearingType.INTERIM_ORDER);
    this.stopClock = stopClock;
  }

  @Override
  public String id() {
    return "giveInterimOrderNotice";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-04");
  }

  @Override
  public StepForm form(StepContext context) {
    return notice.form(
        context,
        "an interim order hearing",
        "We have referred the case because an interim order may be:",
        mayBeDecided(context));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return notice
        .give(context, answers)
        .then(
            order -> {
              stopClock.stop(
                  context.caseReference(),
                  notice.rule(context).notice().code(),
                  order.id(),
                  context.today(),
                  id(),
                  context.actor());
              return Outcome.done(StepResult.done());
            });
  }

  private static String mayBeDecided(StepContext context) {
    var nouns = context.rules().nouns();
    return "The %s may make no order, an %s, or an %s, for up to %s."
        .formatted(
            nouns.get("hearingBody"),
            nouns.get("interimConditions"),
            nouns.get("interimSuspension"),
            context.rules().interimOrders().longest().period());
  }
}
