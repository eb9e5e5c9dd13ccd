package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.OrderKind;

/**
 * Makes the order by which somebody leaves the register, and has it in force at once. Another order
 * of the case is over with it.
 */
@Dependent
class RemovalOrdered {
  private final MakeOrder makeOrder;
  private final Orders orders;
  private final RegisterEntry register;

  @Inject
  RemovalOrdered(MakeOrder makeOrder, Orders orders, RegisterEntry register) {
    this.makeOrder = makeOrder;
    this.orders = orders;
    this.register = register;
  }

  UUID on(StepContext context, String how) {
    for (var other : orders.of(context.caseReference())) {
      if (other.view().isInForce()) {
        other.end("ENDED", context.today().minusDays(1));
        register.note(other.view());
      }
    }
    var id =
        makeOrder.make(
            new NewOrder(context.caseReference(), OrderKind.REMOVAL, 0, "", how, context.today()));
    var order = orders.get(id);
    order.comeIntoForce(context.today());
    register.note(order.view());
    return id;
  }
}
