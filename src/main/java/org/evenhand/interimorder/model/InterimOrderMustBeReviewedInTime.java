package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * The review of an interim order is listed for a day on which it is still in time: within six
 * months beginning on the day the order was made or last reviewed (SI 2018/893, Schedule 2,
 * paragraph 14), and before the order ends. Once that day has passed a review is listed as soon as
 * can be.
 */
public final class InterimOrderMustBeReviewedInTime {
  private InterimOrderMustBeReviewedInTime() {}

  public static Optional<Problem> brokenBy(InterimOrder order, LocalDate listed, LocalDate today) {
    var last = order.reviewBy().orElse(order.endsOn());
    return listed.isAfter(last) && !today.isAfter(last)
        ? Optional.of(Problem.at("hearingOn", "interim.reviewTooLate", last))
        : Optional.empty();
  }
}
