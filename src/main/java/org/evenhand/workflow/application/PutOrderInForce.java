package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.evenhand.interimorder.application.EndInterimOrder;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.application.BringOrderIntoForce;

/** A final order binds from now on, and the interim order that covered the time until then ends. */
@Dependent
public class PutOrderInForce {
  private final BringOrderIntoForce orders;
  private final EndInterimOrder interim;
  private final Clock clock;

  @Inject
  public PutOrderInForce(BringOrderIntoForce orders, EndInterimOrder interim, Clock clock) {
    this.orders = orders;
    this.interim = interim;
    this.clock = clock;
  }

  /** The days the process waits for next, by variable name. */
  public Map<String, Object> put(CaseReference reference, UUID order) {
    var days = orders.bring(order);
    interim.end(reference, CivilTime.today(clock), Actor.SYSTEM);
    return days;
  }
}
