package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.HearingType;

/** Tells the registrant when and where their interim order is reviewed, and what may come of it. */
@Dependent
public class GiveInterimOrderReviewNotice implements HumanStep {
  private final InterimOrders orders;
  private final InterimNotice notice;

  @Inject
  public GiveInterimOrderReviewNotice(InterimOrders orders, WriteLetter letter) {
    this.orders = orders;
    this.notice = new InterimNotice(orders, letter, HearingType.INTERIM_ORDER_REVIEW);
  }

  @Override
  public String id() {
    return "giveInterimOrderReviewNotice";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_OFFICER;
  }

  @Override
  public StepForm form(StepContext context) {
    var madeOn = DraftLetter.day(orders.of(context).madeOn());
    return notice.form(
        context,
        "the review of your interim order",
        "The interim order made on " + madeOn + " must be reviewed. It was made because it was:",
        mayBeDecided(context));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return notice.give(context, answers).then(order -> Outcome.done(StepResult.done()));
  }

  private static String mayBeDecided(StepContext context) {
    var nouns = context.rules().nouns();
    return ("The %s may confirm the order, change its conditions, put an %s or an %s in its place"
            + " for the rest of its time, or revoke it.")
        .formatted(
            nouns.get("hearingBody"),
            nouns.get("interimConditions"),
            nouns.get("interimSuspension"));
  }
}
