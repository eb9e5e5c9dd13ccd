package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.examination.application.DisposalAgreed;
import org.evenhand.hearing.application.OrderMade;
import org.evenhand.order.api.NewOrder;
import org.evenhand.order.application.MakeOrder;
import org.evenhand.ruleset.api.OrderKind;

/** Orders agreed with case examiners and made by panels are kept by the order room. */
@Dependent
public class OrdersFromRooms implements DisposalAgreed, OrderMade {
  private final MakeOrder makeOrder;

  @Inject
  public OrdersFromRooms(MakeOrder makeOrder) {
    this.makeOrder = makeOrder;
  }

  @Override
  public UUID agreed(StepContext context, String kind, int months, String terms) {
    return made(context, OrderKind.valueOf(kind), months, terms, "DISPOSAL");
  }

  @Override
  public UUID made(StepContext context, OrderKind kind, int months, String terms, String how) {
    return makeOrder.make(
        new NewOrder(context.caseReference(), kind, months, terms, how, context.today()));
  }
}
