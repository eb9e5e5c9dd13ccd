package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.application.RuleSets;

/**
 * A final order takes an interim order's place, or the case is over: it ends, and so do its waits.
 */
@Dependent
public class EndInterimOrder {
  private final InterimOrders orders;
  private final Watch watch;
  private final OrderRecord events;
  private final RuleSets rules;
  private final InterimOrderProcess process;
  private final ChangeCase chronology;

  @Inject
  EndInterimOrder(
      InterimOrders orders,
      Watch watch,
      OrderRecord events,
      RuleSets rules,
      InterimOrderProcess process,
      ChangeCase chronology) {
    this.orders = orders;
    this.watch = watch;
    this.events = events;
    this.rules = rules;
    this.process = process;
    this.chronology = chronology;
  }

  /** Ends whatever interim order of a case is in force; answers whether one was. */
  public boolean end(CaseReference reference, LocalDate day, Actor by) {
    var ending = orders.of(reference).stream().filter(InterimOrder::isInForce).toList();
    ending.forEach(order -> end(order, day, by));
    if (!ending.isEmpty()) {
      process.ended(reference);
    }
    return !ending.isEmpty();
  }

  private void end(InterimOrder order, LocalDate day, Actor by) {
    order.replace(day);
    events.of(order, Kind.REPLACED, day, by, "", "");
    watch.ended(order, rules.load(order.rules()).interimOrders(), day, "endInterimOrder", by);
    chronology.happened(order.caseReference(), by, "DECISION", "interim.replaced", "");
  }
}
