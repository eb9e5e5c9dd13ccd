package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.interimorder.model.InterimOrderMustBeReviewedInTime;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Sets the day of a review, in time, and names the panel that sits. */
@Dependent
public class ListInterimOrderReview implements HumanStep {
  private final InterimOrders orders;
  private final Listing listing;

  @Inject
  public ListInterimOrderReview(InterimOrders orders, Adjudicators adjudicators) {
    this.orders = orders;
    this.listing = new Listing(adjudicators);
  }

  @Override
  public String id() {
    return "listInterimOrderReview";
  }

  @Override
  public Role role() {
    return Role.HEARINGS_MANAGER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-08");
  }

  /** The clock runs on to the review itself. */
  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public StepForm form(StepContext context) {
    var order = orders.of(context);
    var last = order.reviewBy().orElse(order.endsOn());
    var questions = new ArrayList<Question>();
    questions.add(Question.shown("last", DraftLetter.day(last)));
    questions.addAll(listing.questions(context));
    return StepForm.of(questions);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var order = orders.of(context);
    var broken =
        InterimOrderMustBeReviewedInTime.brokenBy(
            order, answers.date("hearingOn"), context.today());
    if (broken.isPresent()) {
      return Outcome.refused(broken.get());
    }
    return listing
        .read(context, answers)
        .then(
            sitting -> {
              order.list(sitting);
              return Outcome.done(StepResult.done());
            });
  }
}
