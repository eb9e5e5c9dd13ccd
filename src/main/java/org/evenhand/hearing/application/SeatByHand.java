package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingLock;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.PlanRules;

/**
 * Gives a seat of the newest plan to somebody whom a person chose. The same rules hold as for any
 * plan; what was chosen is locked, so that a later proposal keeps it, and the plan is no longer
 * said to be the best or to be drawn.
 */
@Dependent
public class SeatByHand {
  private final Listings listings;
  private final NewestPlan newest;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  SeatByHand(Listings listings, NewestPlan newest, CurrentActor actor, IdSource ids, Clock clock) {
    this.listings = listings;
    this.newest = newest;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SeatByHand() {
    this(null, null, null, null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> seat(UUID id, UUID hearing, UUID leaves, UUID joins) {
    var block = listings.hold(id).filter(ListingBlock::isOpen);
    if (block.isEmpty()) {
      return Outcome.refused(Problem.of("block.closed"));
    }
    var read = newest.of(block.get());
    if (read.isEmpty() || read.get().planned().isEmpty()) {
      return Outcome.refused(Problem.of("block.otherPlan"));
    }
    var plan = read.get();
    var swapped =
        HandMade.swap(plan.planned(), hearing.toString(), leaves.toString(), joins.toString());
    var broken = new PlanRules(plan.problem()).brokenBy(swapped);
    if (swapped.equals(plan.planned()) || !broken.isEmpty()) {
      return Outcome.refused(
          Problem.of(
              "block.cannotSit." + (broken.isEmpty() ? "SAME" : broken.get(0).rule().name())));
    }
    var now = clock.instant();
    var me = actor.get().account();
    listings.locks(id).stream()
        .filter(lock -> lock.hearing().equals(hearing))
        .filter(lock -> lock.member().filter(leaves::equals).isPresent())
        .forEach(listings::remove);
    listings.add(ListingLock.ofMember(ids.next(), id, hearing, joins, me, now));
    var row =
        new ListingPlan(ids.next(), id, plan.row().number() + 1, me, now)
            .from(plan.row().problem())
            .of(PlanRuns.written(swapped), false, PlanRuns.NO_DRAW);
    listings.add(row);
    return Outcome.done(row.id());
  }
}
