package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.kernel.IdSource;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.persistence.Orders;

/** Keeps a final order that was made, agreed or directed. */
@Dependent
public class MakeOrder {
  private final Orders orders;
  private final IdSource ids;

  @Inject
  public MakeOrder(Orders orders, IdSource ids) {
    this.orders = orders;
    this.ids = ids;
  }

  public UUID make(NewOrder order) {
    var id = ids.next();
    orders.add(
        new FinalOrder(id, order.reference(), order.kind(), order.months(), order.terms())
            .madeBy(order.madeBy(), order.madeOn()));
    return id;
  }
}
