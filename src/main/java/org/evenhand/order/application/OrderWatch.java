package org.evenhand.order.application;

import java.util.Map;
import org.evenhand.order.api.OrderView;

/** Sees to it that an order in force is reviewed before it ends. */
public interface OrderWatch {
  /**
   * @param days the days its process waits for, by variable name
   */
  void over(OrderView order, Map<String, Object> days);
}
