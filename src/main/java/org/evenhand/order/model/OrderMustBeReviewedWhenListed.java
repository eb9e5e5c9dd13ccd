package org.evenhand.order.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/** A review is decided on the day it is listed for, which the registrant was told, or later. */
public final class OrderMustBeReviewedWhenListed {
  private OrderMustBeReviewedWhenListed() {}

  public static Optional<Problem> brokenBy(Optional<LocalDate> listed, LocalDate today) {
    return listed
        .filter(today::isBefore)
        .map(day -> Problem.at("decision", "order.reviewNotYet", day));
  }
}
