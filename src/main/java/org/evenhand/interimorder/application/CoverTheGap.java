package org.evenhand.interimorder.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent.Kind;
import org.evenhand.interimorder.persistence.InterimOrders;
import org.evenhand.kernel.IdSource;
import org.evenhand.ruleset.api.InterimOrderRule.InterimGround;
import org.evenhand.ruleset.api.Term;

/**
 * Makes an interim order together with a sanction, for the time until the sanction takes effect.
 * Whatever interim order was in force before gives way to it.
 */
@Dependent
public class CoverTheGap {
  private final InterimOrders orders;
  private final EndInterimOrder earlier;
  private final Watch watch;
  private final OrderRecord events;
  private final IdSource ids;

  @Inject
  CoverTheGap(
      InterimOrders orders,
      EndInterimOrder earlier,
      Watch watch,
      OrderRecord events,
      IdSource ids) {
    this.orders = orders;
    this.earlier = earlier;
    this.watch = watch;
    this.events = events;
    this.ids = ids;
  }

  /** An order in force, and the days that its process waits for, by variable name. */
  public record Covered(UUID order, Map<String, Object> days) {}

  public Covered cover(
      StepContext context, InterimOrderKind kind, String conditions, int months, String reasons) {
    var rules = context.rules().interimOrders();
    var day = context.today();
    earlier.end(context.caseReference(), day, context.actor());
    var order = new InterimOrder(ids.next(), context.caseReference(), context.rules().id(), day);
    var grounds = rules.grounds().stream().map(InterimGround::code).limit(1).toList();
    order.make(kind, grounds, conditions, Term.months(months), day, rules);
    orders.add(order);
    events.of(order, Kind.MADE, day, context.actor(), kind.name(), reasons);
    watch.over(order, rules);
    return new Covered(order.id(), watch.days(order, rules));
  }
}
