package org.evenhand.hearing.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.application.Casework;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingDraw;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.model.ListingRun;

/** Blocks with what was locked in them, the plans made for them, and the work on them. */
@Dependent
public class Listings {
  private final EntityManager unit;

  @Inject
  public Listings(@Casework EntityManager unit) {
    this.unit = unit;
  }

  public void add(Object row) {
    unit.persist(row);
  }

  public void remove(ListingLock lock) {
    unit.remove(lock);
  }

  public Optional<ListingBlock> block(UUID id) {
    return Optional.ofNullable(unit.find(ListingBlock.class, id));
  }

  /** The block, held against everybody else until the transaction ends. */
  public Optional<ListingBlock> hold(UUID id) {
    return Optional.ofNullable(unit.find(ListingBlock.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All blocks, the latest weeks first. */
  public List<ListingBlock> blocks() {
    return unit.createQuery(
            "select b from ListingBlock b order by b.firstMonday desc, b.openedAt desc",
            ListingBlock.class)
        .getResultList();
  }

  public List<ListingLock> locks(UUID block) {
    return unit.createQuery(
            "select l from ListingLock l where l.blockId = :block order by l.lockedAt, l.id",
            ListingLock.class)
        .setParameter("block", block)
        .getResultList();
  }

  public Optional<ListingLock> lock(UUID id) {
    return Optional.ofNullable(unit.find(ListingLock.class, id));
  }

  public Optional<ListingPlan> newestPlan(UUID block) {
    return unit.createQuery(
            "select p from ListingPlan p where p.blockId = :block order by p.number desc",
            ListingPlan.class)
        .setParameter("block", block)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest possible plan with a smaller number. */
  public Optional<ListingPlan> planBefore(UUID block, int number) {
    return unit.createQuery(
            "select p from ListingPlan p where p.blockId = :block and p.number < :number"
                + " and p.refusal = '' order by p.number desc",
            ListingPlan.class)
        .setParameter("block", block)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<ListingDraw> draw(UUID plan) {
    return Optional.ofNullable(unit.find(ListingDraw.class, plan));
  }

  public int countPlans(UUID block) {
    return unit.createQuery(
            "select count(p) from ListingPlan p where p.blockId = :block", Long.class)
        .setParameter("block", block)
        .getSingleResult()
        .intValue();
  }

  public Optional<ListingRun> run(UUID id) {
    return Optional.ofNullable(unit.find(ListingRun.class, id));
  }

  public Optional<ListingRun> latestRun(UUID block) {
    return unit.createQuery(
            "select r from ListingRun r where r.blockId = :block order by r.askedAt desc",
            ListingRun.class)
        .setParameter("block", block)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
