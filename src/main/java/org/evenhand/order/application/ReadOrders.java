package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.api.PublishedOutcome;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.model.Publication;
import org.evenhand.order.persistence.Orders;

/** The orders of a case, and what the public may read. */
@Dependent
public class ReadOrders {
  private final Orders orders;
  private final Clock clock;

  @Inject
  public ReadOrders(Orders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  public List<OrderView> of(CaseReference reference) {
    return orders.of(reference).stream().map(FinalOrder::view).toList();
  }

  /** The case with the newest order, those in force before others. */
  public Optional<CaseReference> newest() {
    return orders.newest();
  }

  /** Outcomes published and not yet down, newest first. */
  public List<PublishedOutcome> published(int first, int size) {
    return orders.published(CivilTime.today(clock), first, size).stream()
        .map(Publication::published)
        .toList();
  }
}
