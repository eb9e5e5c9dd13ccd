package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
    return orders.board().stream().map(this::watched).toList();
  }

  private WatchedOrder watched(InterimOrderView order) {
    var next = order.reviewBy().or(order::endsOn).orElseThrow();
    return new WatchedOrder(
        order,
        next,
        order.reviewBy().isPresent(),
        ChronoUnit.DAYS.between(CivilTime.today(clock), next),
        told(order),
        passed(order));
  }

  /** Each person once, with what they were told last. */
  private List<EscalationView> told(InterimOrderView order) {
    var last = new LinkedHashMap<String, EscalationView>();
    escalated.about(order.id()).stream()
        .filter(told -> told.acknowledgedAt().isEmpty() && !told.account().isEmpty())
        .sorted(Comparator.comparing(EscalationView::raisedAt))
        .forEach(told -> last.put(told.account(), told));
    return List.copyOf(last.values());
  }

  private List<IncidentView> passed(InterimOrderView order) {
    return incidents.openOf(order.caseReference()).stream()
        .filter(incident -> incident.subject().equals(order.id().toString()))
        .toList();
  }
}
