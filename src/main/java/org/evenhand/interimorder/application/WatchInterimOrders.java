package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.identity.api.Permission;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.interimorder.api.WatchedOrder;
import org.evenhand.kernel.CivilTime;

/**
 * Every interim order in force, the most pressing first, with who was told of what: for those who
 * answer for them all. Which cases somebody may open is asked besides.
 */
@Dependent
public class WatchInterimOrders {
  private final ReadInterimOrders orders;
  private final Escalated escalated;
  private final HandleIncidents incidents;
  private final Clock clock;

  @Inject
  public WatchInterimOrders(
      ReadInterimOrders orders, Escalated escalated, HandleIncidents incidents, Clock clock) {
    this.orders = orders;
    this.escalated = escalated;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected WatchInterimOrders() {
    this(null, null, null, null);
  }

  @RequiresPermissions(Permission.ESCALATION_ANSWER)
  public List<WatchedOrder> all() {
    var board = orders.board();
    var ids = board.stream().map(InterimOrderView::id).toList();
    var told =
        escalated.openAbout(ids).stream().collect(Collectors.groupingBy(EscalationView::subject));
    var passed =
        incidents.openAbout(ids).stream().collect(Collectors.groupingBy(IncidentView::subject));
    return board.stream()
        .map(
            order ->
                watched(
                    order,
                    told.getOrDefault(order.id(), List.of()),
                    passed.getOrDefault(order.id().toString(), List.of())))
        .toList();
  }

  private WatchedOrder watched(
      InterimOrderView order, List<EscalationView> told, List<IncidentView> passed) {
    var next = order.reviewBy().or(order::endsOn).orElseThrow();
    return new WatchedOrder(
        order,
        next,
        order.reviewBy().isPresent(),
        ChronoUnit.DAYS.between(CivilTime.today(clock), next),
        lastOfEach(told),
        passed);
  }

  /** Each person once, with what they were told last. */
  private static List<EscalationView> lastOfEach(List<EscalationView> inOrder) {
    var last = new LinkedHashMap<String, EscalationView>();
    inOrder.stream()
        .filter(told -> !told.account().isEmpty())
        .forEach(told -> last.put(told.account(), told));
    return List.copyOf(last.values());
  }
}
