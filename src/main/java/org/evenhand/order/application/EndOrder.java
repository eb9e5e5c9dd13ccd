package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.persistence.Orders;

/** The order's term is over; its last day was the last on which it was in force. */
@Dependent
public class EndOrder {
  private final Orders orders;
  private final RegisterEntry register;
  private final Clock clock;

  @Inject
  public EndOrder(Orders orders, RegisterEntry register, Clock clock) {
    this.orders = orders;
    this.register = register;
    this.clock = clock;
  }

  public void end(UUID id) {
    var order = orders.get(id);
    if (order.view().isInForce()) {
      order.end("ENDED", order.view().endsOn().orElseGet(() -> CivilTime.today(clock)));
      register.note(order.view());
    }
  }
}
