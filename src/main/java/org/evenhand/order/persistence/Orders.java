package org.evenhand.order.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.order.model.Publication;
import org.evenhand.ruleset.api.OrderKind;

/** All final orders and what was published of them. */
@Dependent
public class Orders {
  private final EntityManager unit;

  @Inject
  public Orders(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(FinalOrder order) {
    unit.persist(order);
  }

  public void add(Publication publication) {
    unit.persist(publication);
  }

  public FinalOrder get(UUID id) {
    var order = unit.find(FinalOrder.class, id);
    if (order == null) {
      throw new IllegalStateException("no order " + id);
    }
    return order;
  }

  /** The order the process is about; empty where the case ended without one. */
  public Optional<FinalOrder> of(StepContext context) {
    return Optional.ofNullable(context.scope().get("orderId")).map(id -> get(UUID.fromString(id)));
  }

  public List<FinalOrder> of(CaseReference reference) {
    return unit.createQuery(
            "select o from FinalOrder o where o.caseReference = :reference order by o.madeOn",
            FinalOrder.class)
        .setParameter("reference", reference.value())
        .getResultList();
  }

  /** The case whose order was made last, those in force before others. */
  public Optional<CaseReference> newest() {
    return unit.createQuery(
            "select o.caseReference from FinalOrder o order by case when o.state = 'IN_FORCE' then 0"
                + " else 1 end, o.madeOn desc, o.id",
            String.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CaseReference::new);
  }

  /** The removal that a case ended in, while it is in force. */
  public Optional<FinalOrder> removal(CaseReference reference) {
    return of(reference).stream()
        .filter(order -> order.view().isInForce() && order.view().kind() == OrderKind.REMOVAL)
        .reduce((earlier, later) -> later);
  }

  /** The newest publication of a case. */
  public Optional<Publication> publication(CaseReference reference) {
    return unit.createQuery(
            "select p from Publication p where p.caseReference = :reference"
                + " and p.state in ('DRAFT', 'PREPARED')",
            Publication.class)
        .setParameter("reference", reference.value())
        .getResultStream()
        .findFirst();
  }

  /**
   * What the public may read on a day: a text with a term up to its last day, one without a term
   * for as long as its order stands; nothing about an order that a court undid.
   */
  private static final String PUBLIC =
      " from Publication p where p.state = 'PUBLISHED' and (p.until is null or p.until >= :day)"
          + " and not exists (select o from FinalOrder o where o.id = p.orderId"
          + " and (o.state in ('QUASHED', 'REMITTED') or (p.until is null"
          + " and (o.state not in ('ANNOUNCED', 'IN_FORCE', 'LAPSED') or o.endsOn < :day))))";

  /** What the public may read on a day, newest first. */
  public List<Publication> published(LocalDate day, int first, int size) {
    return unit.createQuery(
            "select p" + PUBLIC + " order by p.publishedOn desc, p.id", Publication.class)
        .setParameter("day", day)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many texts the public may read on a day. */
  public long countPublished(LocalDate day) {
    return unit.createQuery("select count(p)" + PUBLIC, Long.class)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** What the public may read of one case on a day, newest first. */
  public List<Publication> publishedOf(CaseReference reference, LocalDate day) {
    return unit.createQuery(
            "select p"
                + PUBLIC
                + " and p.caseReference = :reference order by p.publishedOn desc, p.id",
            Publication.class)
        .setParameter("day", day)
        .setParameter("reference", reference.value())
        .getResultList();
  }
}
