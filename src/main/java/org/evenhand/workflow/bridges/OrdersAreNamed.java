package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.hearing.application.OrderInWords;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.ReadOrders;

/** Letters about a hearing name the order that the order room keeps. */
@Dependent
public class OrdersAreNamed implements OrderInWords {
  private final ReadOrders orders;

  @Inject
  public OrdersAreNamed(ReadOrders orders) {
    this.orders = orders;
  }

  @Override
  public Optional<String> of(StepContext context) {
    var made = context.scope().get("orderId");
    return orders.of(context.caseReference()).stream()
        .filter(order -> order.id().toString().equals(made))
        .findFirst()
        .map(order -> inWords(context, order));
  }

  private static String inWords(StepContext context, OrderView order) {
    var name = context.rules().order(order.kind()).orElseThrow().name();
    return order.months() == 0 ? name : name + ", for " + order.months() + " months";
  }
}
