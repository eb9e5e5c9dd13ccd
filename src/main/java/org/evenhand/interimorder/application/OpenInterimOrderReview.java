package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.interimorder.persistence.InterimOrders;

/** The time to prepare a review has come, or somebody asked for an early one. */
@Dependent
public class OpenInterimOrderReview {
  private final InterimOrders orders;

  @Inject
  public OpenInterimOrderReview(InterimOrders orders) {
    this.orders = orders;
  }

  public void open(UUID order) {
    orders.get(order).openReview();
  }
}
