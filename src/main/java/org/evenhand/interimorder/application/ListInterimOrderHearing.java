package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StartClock;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Sets the day of an interim order hearing and names the panel that sits. */
@Dependent
public class ListInterimOrderHearing implements HumanStep {
  private final InterimOrders orders;
  private final Listing listing;
  private final StartClock startClock;

  @Inject
  public ListInterimOrderHearing(
      InterimOrders orders, Adjudicators adjudicators, StartClock startClock) {
    this.orders = orders;
    this.listing = new Listing(adjudicators);
    this.startClock = startClock;
  }

  @Override
  public String id() {
    return "listInterimOrderHearing";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(listing.questions(context));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return listing
        .read(context, answers)
        .then(
            sitting -> {
              var order = orders.of(context);
              order.list(sitting);
              var notice = context.rules().hearing(HearingType.INTERIM_ORDER).notice();
              startClock.start(context.caseReference(), notice.code(), order.id(), sitting.on());
              return Outcome.done(StepResult.done());
            });
  }
}
