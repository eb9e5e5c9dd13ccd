package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.persistence.Orders;

/** The order's term is over; its last day was the last on which it was in force. */
@Dependent
public class EndOrder {
  private final Orders orders;
  private final RegisterEntry register;
  private final ChangeCase chronology;
  private final Clock clock;

  @Inject
  public EndOrder(Orders orders, RegisterEntry register, ChangeCase chronology, Clock clock) {
    this.orders = orders;
    this.register = register;
    this.chronology = chronology;
    this.clock = clock;
  }

  public void end(UUID id) {
    var order = orders.get(id);
    if (order.view().isInForce()) {
      var lastDay = order.view().endsOn().orElseGet(() -> CivilTime.today(clock));
      order.end("ENDED", lastDay);
      register.note(order.view());
      chronology.happened(
          order.view().reference(), Actor.SYSTEM, "CLOCK", "order.ended", lastDay.toString());
    }
  }
}
