package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.OrderWatch;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.application.ProcessEngineDoor;

/** An order that comes into force outside of a hearing joins the process of orders in force. */
@Dependent
public class OrderProcessWatches implements OrderWatch {
  private static final String FROM_THEN_ON = "gateway_reviewable";
  private final ProcessEngineDoor engine;

  @Inject
  public OrderProcessWatches(ProcessEngineDoor engine) {
    this.engine = engine;
  }

  @Override
  public void over(OrderView order, Map<String, Object> days) {
    var variables = new HashMap<>(days);
    variables.put("orderId", order.id().toString());
    engine.startAt(ProcessId.ORDER_IN_FORCE.code(), order.reference(), FROM_THEN_ON, variables);
  }
}
