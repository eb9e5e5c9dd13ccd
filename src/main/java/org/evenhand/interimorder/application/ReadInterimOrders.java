package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.interimorder.api.Banner;
import org.evenhand.interimorder.api.InterimOrderEventView;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;

/** Interim orders as pages show them. Which case somebody may open is asked before. */
@Dependent
public class ReadInterimOrders {
  /** From here on, in days, a coming review or end stands on every page of the case. */
  private static final int BANNER_DAYS = 28;

  private final InterimOrders orders;
  private final HandleIncidents incidents;
  private final Clock clock;

  @Inject
  public ReadInterimOrders(InterimOrders orders, HandleIncidents incidents, Clock clock) {
    this.orders = orders;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** All of a case, the newest first. */
  public List<InterimOrderView> of(CaseReference reference) {
    return orders.of(reference).stream().map(InterimOrder::view).toList();
  }

  /** The one in force, if one is. */
  public Optional<InterimOrderView> inForce(CaseReference reference) {
    return of(reference).stream().filter(InterimOrderView::isInForce).findFirst();
  }

  /** What happened to one, oldest first. */
  public List<InterimOrderEventView> history(UUID order) {
    return orders.events(order).stream().map(InterimOrderEvent::view).toList();
  }

  /** Every order in force, the first day to come first: for the board. */
  public List<InterimOrderView> board() {
    return orders.inForce().stream()
        .map(InterimOrder::view)
        .sorted(Comparator.comparing(ReadInterimOrders::nextDay))
        .toList();
  }

  /** What every page of the case must say, the most urgent first. */
  public List<Banner> banners(CaseReference reference) {
    var today = CivilTime.today(clock);
    var passed =
        incidents.openOf(reference).stream()
            .filter(incident -> incident.kind().startsWith("INTERIM_"))
            .map(i -> new Banner(true, "banner." + i.kind(), i.happenedOn()));
    var coming = inForce(reference).stream().flatMap(order -> coming(order, today));
    return Stream.concat(passed, coming).toList();
  }

  private static Stream<Banner> coming(InterimOrderView order, LocalDate today) {
    var review = order.reviewBy().map(day -> new Banner(false, "banner.interimReviewBy", day));
    var end = order.endsOn().map(day -> new Banner(false, "banner.interimEndsOn", day));
    return Stream.of(review, end)
        .flatMap(Optional::stream)
        .filter(banner -> !banner.day().isAfter(today.plusDays(BANNER_DAYS)));
  }

  private static LocalDate nextDay(InterimOrderView order) {
    return order.reviewBy().or(order::endsOn).orElse(LocalDate.MAX);
  }
}
