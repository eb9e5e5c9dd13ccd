package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.hearing.application.GapCover;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.application.CoverTheGap;
import org.evenhand.order.api.OrderView;
import org.evenhand.order.application.ReadOrders;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.application.ProcessEngineDoor;

/**
 * The interim order that covers the time until a sanction takes effect is of the sanction's kind,
 * and is watched over by a process of its own from the day it is made.
 */
@Dependent
public class InterimOrderCoversTheGap implements GapCover {
  private static final String WATCH = "callActivity_interimOrderInForce";
  private final CoverTheGap cover;
  private final ReadOrders orders;
  private final ProcessEngineDoor engine;

  @Inject
  public InterimOrderCoversTheGap(CoverTheGap cover, ReadOrders orders, ProcessEngineDoor engine) {
    this.cover = cover;
    this.orders = orders;
    this.engine = engine;
  }

  @Override
  public void made(StepContext context, int months, String reasons) {
    var sanction = sanction(context);
    var bound = sanction.map(order -> order.kind() == OrderKind.CONDITIONS).orElse(false);
    var kind = bound ? InterimOrderKind.CONDITIONS : InterimOrderKind.SUSPENSION;
    var terms = bound ? sanction.map(OrderView::terms).orElse("") : "";
    var covered = cover.cover(context, kind, terms, months, reasons);
    var variables = new HashMap<>(covered.days());
    variables.put("interimOrderId", covered.order().toString());
    engine.startAt(ProcessId.INTERIM_ORDER.code(), context.caseReference(), WATCH, variables);
  }

  private Optional<OrderView> sanction(StepContext context) {
    var id = context.scope().getOrDefault("orderId", "");
    return orders.of(context.caseReference()).stream()
        .filter(order -> order.id().toString().equals(id))
        .findFirst();
  }
}
