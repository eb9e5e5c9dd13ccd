package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ChangeCase;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.application.RuleSets;

/**
 * The time to appeal is over, or the appeal is: the order binds from now on. One that is in force
 * already stays as it is.
 */
@Dependent
public class BringOrderIntoForce {
  private final Orders orders;
  private final OrderDates dates;
  private final RegisterEntry register;
  private final RuleSets rules;
  private final ReadCase cases;
  private final ChangeCase chronology;
  private final Clock clock;

  @Inject
  public BringOrderIntoForce(
      Orders orders,
      OrderDates dates,
      RegisterEntry register,
      RuleSets rules,
      ReadCase cases,
      ChangeCase chronology,
      Clock clock) {
    this.orders = orders;
    this.dates = dates;
    this.register = register;
    this.rules = rules;
    this.cases = cases;
    this.chronology = chronology;
    this.clock = clock;
  }

  /** The days the process waits for next, by variable name. */
  public Map<String, Object> bring(UUID id) {
    var order = orders.get(id);
    if (!order.view().isInForce()) {
      comesIntoForce(order, CivilTime.today(clock));
    }
    var view = order.view();
    var pinned = rules.load(cases.get(view.reference()).rules());
    return dates.addTo(StepResult.done(), view, pinned).variables();
  }

  private void comesIntoForce(FinalOrder order, LocalDate day) {
    order.comeIntoForce(day);
    register.note(order.view());
    chronology.happened(
        order.view().reference(), Actor.SYSTEM, "CLOCK", "order.inForce", day.toString());
  }
}
