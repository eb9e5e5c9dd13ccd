package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.Deadline;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.Escalated;
import org.evenhand.casefile.application.RaiseEscalations;
import org.evenhand.casefile.application.ReportIncident;
import org.evenhand.casefile.application.Routine;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.model.InterimOrderMustNotPassUnanswered;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.InterimOrderRule;
import org.evenhand.ruleset.application.RuleSets;

/**
 * Guards every interim order in force. It trusts no clock, process or earlier run: it reads the
 * orders and the calendar, tells the owner, the deputy and the executive whatever is reached and
 * was not told, and looks whether a day has passed.
 *
 * <p>A review that was not held by its day is an incident, whatever anybody recorded: the order
 * goes on unlawfully. An order that ran out without anybody having decided so is an incident: the
 * public is at risk. One that was meant to end ends, and is noted.
 */
@Dependent
public class GuardInterimOrders implements Routine {
  private final InterimOrders orders;
  private final RaiseEscalations raise;
  private final Escalated escalated;
  private final ReportIncident incidents;
  private final Watch watch;
  private final OrderRecord events;
  private final InterimOrderProcess process;
  private final ChangeCase chronology;
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  GuardInterimOrders(
      InterimOrders orders,
      RaiseEscalations raise,
      Escalated escalated,
      ReportIncident incidents,
      Watch watch,
      OrderRecord events,
      InterimOrderProcess process,
      ChangeCase chronology,
      RuleSets rules,
      Clock clock) {
    this.orders = orders;
    this.raise = raise;
    this.escalated = escalated;
    this.incidents = incidents;
    this.watch = watch;
    this.events = events;
    this.process = process;
    this.chronology = chronology;
    this.rules = rules;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected GuardInterimOrders() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Override
  public String name() {
    return "guard-interim-orders";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  @Transactional
  public String run() {
    return guard().size() + " escalated";
  }

  /**
   * Tells what is reached, then looks at what has passed, in the transaction that is going on;
   * answers what was newly told.
   */
  public List<EscalationView> guard() {
    var today = CivilTime.today(clock);
    var inForce = orders.inForce();
    var told = raise.raise(inForce.stream().flatMap(o -> deadlines(o).stream()).toList(), today);
    for (var order : inForce) {
      if (InterimOrderMustNotPassUnanswered.missedReview(order, today)) {
        reviewMissed(order);
      }
      if (InterimOrderMustNotPassUnanswered.ranOut(order, today)) {
        ranOut(orders.hold(order.id()));
      }
    }
    return told;
  }

  private List<Deadline> deadlines(InterimOrder order) {
    return InterimOrderMustNotPassUnanswered.deadlines(order, rulesOf(order));
  }

  private void reviewMissed(InterimOrder order) {
    incident("INTERIM_REVIEW_MISSED", order, order.reviewBy().orElseThrow());
  }

  private void ranOut(InterimOrder order) {
    if (!order.isInForce()) {
      return;
    }
    var lastDay = order.endsOn();
    if (!order.endsAsDecided()) {
      incident("INTERIM_ORDER_LAPSED", order, lastDay);
    }
    order.expire();
    events.of(order, Kind.EXPIRED, lastDay, Actor.SYSTEM, "", "");
    watch.ended(order, rulesOf(order), lastDay, name(), Actor.SYSTEM);
    chronology.happened(
        order.caseReference(), Actor.SYSTEM, "CLOCK", "interim.expired", lastDay.toString());
    process.ended(order.caseReference());
  }

  /** Written once, with how many people had been told of that day. */
  private void incident(String kind, InterimOrder order, LocalDate day) {
    var people =
        escalated.about(order.id()).stream()
            .filter(told -> told.dueOn().equals(day) && !told.account().isEmpty())
            .map(EscalationView::account)
            .distinct()
            .count();
    incidents.report(
        kind, order.caseReference(), order.id().toString(), day, String.valueOf(people));
  }

  private InterimOrderRule rulesOf(InterimOrder order) {
    return rules.load(order.rules()).interimOrders();
  }
}
