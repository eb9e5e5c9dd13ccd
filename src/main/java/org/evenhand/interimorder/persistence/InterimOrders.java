package org.evenhand.interimorder.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.Casework;
import org.evenhand.interimorder.model.InterimOrder;
import org.evenhand.interimorder.model.InterimOrderEvent;
import org.evenhand.kernel.CaseReference;

/** All interim orders and what happened to them. */
@Dependent
public class InterimOrders {
  private final EntityManager unit;

  @Inject
  public InterimOrders(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(InterimOrder order) {
    unit.persist(order);
  }

  public void add(InterimOrderEvent event) {
    unit.persist(event);
  }

  /** The interim order that the process is about. */
  public InterimOrder of(StepContext context) {
    return get(idIn(context));
  }

  /** The id that the process gives its interim order. */
  public UUID idIn(StepContext context) {
    return context.idOf("interimOrderId");
  }

  public InterimOrder get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no interim order " + id));
  }

  public Optional<InterimOrder> find(UUID id) {
    return Optional.ofNullable(unit.find(InterimOrder.class, id));
  }

  /** The order as it is now, held against other writers until the transaction ends. */
  public InterimOrder hold(UUID id) {
    var order = unit.find(InterimOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (order == null) {
      throw new IllegalStateException("no interim order " + id);
    }
    return order;
  }

  /** All of a case, the newest first. */
  public List<InterimOrder> of(CaseReference reference) {
    return unit.createQuery(
            "select o from InterimOrder o where o.caseReference = :reference"
                + " order by o.riskSeenOn desc, o.id",
            InterimOrder.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  /** Every order in force, the first to end first. */
  public List<InterimOrder> inForce() {
    return unit.createQuery(
            "select o from InterimOrder o where o.madeOn is not null and o.endedOn is null"
                + " order by o.endsOn, o.id",
            InterimOrder.class)
        .getResultList();
  }

  public List<InterimOrderEvent> events(UUID order) {
    return unit.createQuery(
            "select e from InterimOrderEvent e where e.orderId = :id order by e.at, e.id",
            InterimOrderEvent.class)
        .setParameter("id", order)
        .getResultList();
  }
}
