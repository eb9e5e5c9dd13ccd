package org.evenhand.hearing.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingMend;

/** Repairs of published blocks, and what is listed by a block. */
@Dependent
public class Mends {
  private final EntityManager unit;

  @Inject
  public Mends(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(ListingMend mend) {
    unit.persist(mend);
  }

  public Optional<ListingMend> find(UUID id) {
    return Optional.ofNullable(unit.find(ListingMend.class, id));
  }

  /** The repair, held against everybody else until the transaction ends. */
  public Optional<ListingMend> hold(UUID id) {
    return Optional.ofNullable(unit.find(ListingMend.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Of a hearing, the newest first. */
  public List<ListingMend> of(UUID hearing) {
    return unit.createQuery(
            "select m from ListingMend m where m.hearingId = :hearing order by m.askedAt desc, m.id",
            ListingMend.class)
        .setParameter("hearing", hearing)
        .getResultList();
  }

  /** The one that is being worked out in a block. */
  public Optional<ListingMend> runningIn(UUID block) {
    return unit.createQuery(
            "select m from ListingMend m where m.blockId = :block and m.state = 'RUNNING'",
            ListingMend.class)
        .setParameter("block", block)
        .getResultStream()
        .findFirst();
  }

  /** The block by whose plan a hearing was listed. */
  public Optional<ListingBlock> blockOf(Hearing hearing) {
    return hearing
        .plan()
        .flatMap(
            plan ->
                unit.createQuery(
                        "select b from ListingBlock b, ListingPlan p"
                            + " where p.id = :plan and b.id = p.blockId",
                        ListingBlock.class)
                    .setParameter("plan", plan)
                    .getResultStream()
                    .findFirst());
  }

  /** Hearings that a block's plan listed and that are to be held, or go on, by id. */
  public List<Hearing> listedBy(UUID block) {
    return unit.createQuery(
            "select h from Hearing h, ListingPlan p where h.planId = p.id and p.blockId = :block"
                + " and h.state in ('LISTED', 'OPEN', 'PART_HEARD') order by h.id",
            Hearing.class)
        .setParameter("block", block)
        .getResultList();
  }
}
