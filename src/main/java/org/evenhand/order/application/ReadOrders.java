package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Page;
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

  /** One page of the outcomes published and not yet down, newest first. */
  public Page<PublishedOutcome> published(int first, int size) {
    var today = CivilTime.today(clock);
    var shown = orders.published(today, first, size).stream().map(Publication::published).toList();
    return new Page<>(shown, orders.countPublished(today));
  }

  /** What of a case is published and not yet down, newest first. */
  public List<PublishedOutcome> publishedOf(CaseReference reference) {
    return orders.publishedOf(reference, CivilTime.today(clock)).stream()
        .map(Publication::published)
        .toList();
  }
}
