package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.OrderKind;

/** Somebody comes back to the register: the removal is over, and conditions may take its place. */
@Dependent
class RestoreToRegister {
  private final Orders orders;
  private final MakeOrder makeOrder;
  private final RegisterEntry register;
  private final OrderDates dates;
  private final OrderWatch watch;

  @Inject
  RestoreToRegister(
      Orders orders,
      MakeOrder makeOrder,
      RegisterEntry register,
      OrderDates dates,
      OrderWatch watch) {
    this.orders = orders;
    this.makeOrder = makeOrder;
    this.register = register;
    this.dates = dates;
    this.watch = watch;
  }

  /** From today the removal no longer binds. */
  void restore(StepContext context) {
    orders
        .removal(context.caseReference())
        .ifPresent(
            removal -> {
              removal.end("ENDED", context.today().minusDays(1));
              register.note(removal.view());
            });
  }

  /** Restored under conditions, which bind at once and are reviewed before they end. */
  UUID restore(StepContext context, int months, String terms) {
    restore(context);
    var id =
        makeOrder.make(
            new NewOrder(
                context.caseReference(),
                OrderKind.CONDITIONS,
                months,
                terms,
                "RESTORATION",
                context.today()));
    var order = orders.get(id);
    order.comeIntoForce(context.today());
    register.note(order.view());
    watch.over(order.view(), dates.of(order.view(), context.rules()));
    return id;
  }
}
