package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.ToPublish;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * Closes a block with its newest plan, if that still stands against the facts of today: what it was
 * made from may have changed since. The seed may be told from now on.
 */
@Dependent
public class CloseBlock {
  private final Listings listings;
  private final Hearings hearings;
  private final NewestPlan newest;
  private final DraftProblem draft;

  @Inject
  public CloseBlock(Listings listings, Hearings hearings, NewestPlan newest, DraftProblem draft) {
    this.listings = listings;
    this.hearings = hearings;
    this.newest = newest;
    this.draft = draft;
  }

  /** For the container's interceptors. */
  protected CloseBlock() {
    this(null, null, null, null);
  }

  /**
   * Within the transaction of whoever publishes.
   *
   * @param seen the plan that was on the screen; another one is refused
   */
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<List<ToPublish>> close(UUID id, UUID seen) {
    var block = listings.hold(id).filter(ListingBlock::isOpen);
    if (block.isEmpty()) {
      return Outcome.refused(Problem.of("block.closed"));
    }
    var read = newest.of(block.get()).filter(plan -> plan.row().id().equals(seen));
    if (read.isEmpty() || read.get().planned().isEmpty()) {
      return Outcome.refused(Problem.of("block.otherPlan"));
    }
    var now = draft.of(block.get());
    var broken = new PlanRules(now.offering(read.get().planned())).brokenBy(read.get().planned());
    if (!broken.isEmpty()) {
      return Outcome.refused(Problem.of("block.changed", broken.size()));
    }
    var rows =
        hearings
            .some(
                read.get().planned().stream()
                    .map(planned -> UUID.fromString(planned.hearing()))
                    .toList())
            .stream()
            .collect(Collectors.toMap(Hearing::id, hearing -> hearing));
    var all = new ArrayList<ToPublish>();
    for (var planned : read.get().planned()) {
      var hearing = rows.get(UUID.fromString(planned.hearing()));
      hearing.planned(read.get().row().id());
      hearing.adviseBy(UUID.fromString(planned.adviser()));
      all.add(toPublish(read.get(), planned, hearing));
    }
    block.get().publish();
    return Outcome.done(all);
  }

  private static ToPublish toPublish(
      NewestPlan.Plan read, PlannedHearing planned, Hearing hearing) {
    var chair = ChairOf.panel(read.problem(), planned);
    var members = new ArrayList<UUID>();
    members.add(UUID.fromString(chair));
    planned.panel().stream()
        .filter(id -> !id.equals(chair))
        .map(UUID::fromString)
        .forEach(members::add);
    var toPlan = read.problem().hearingsById().get(planned.hearing());
    return new ToPublish(
        hearing.id(),
        hearing.reference(),
        read.calendar().dayOf(planned.start()),
        read.calendar().dayOf(toPlan.lastDay(planned.start())),
        hearing.needs().mode(),
        toPlan.venue(),
        members,
        UUID.fromString(planned.adviser()));
  }
}
