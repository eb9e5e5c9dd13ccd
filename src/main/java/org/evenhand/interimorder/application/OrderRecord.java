package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;

/** Writes down what happened to an order. */
@Dependent
class OrderRecord {
  private final InterimOrders orders;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  OrderRecord(InterimOrders orders, IdSource ids, Clock clock) {
    this.orders = orders;
    this.ids = ids;
    this.clock = clock;
  }

  void of(InterimOrder order, Kind kind, LocalDate day, Actor by, String outcome, String reasons) {
    orders.add(event(order, kind, day, by).with(outcome, reasons));
  }

  /** What somebody does about a coming day. */
  void act(InterimOrder order, LocalDate day, Actor by, String code, LocalDate dueOn, String act) {
    orders.add(event(order, Kind.ACT, day, by).with("", act).about(code, dueOn));
  }

  private InterimOrderEvent event(InterimOrder order, Kind kind, LocalDate day, Actor by) {
    return new InterimOrderEvent(ids.next(), order.id(), kind, day, by.account(), clock.instant());
  }
}
