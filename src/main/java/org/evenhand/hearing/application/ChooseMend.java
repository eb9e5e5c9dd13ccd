package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.ChosenMend;
import org.evenhand.hearing.api.MendedHearing;
import org.evenhand.hearing.application.MendFacts.Facts;
import org.evenhand.hearing.model.ListingMend;
import org.evenhand.hearing.persistence.Invitations;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.hearing.persistence.Mends;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.reasons.MendPlan;
import org.evenhand.panel.planning.reasons.PlanDifference;

/**
 * Carries out one of the ways to mend a block, if the block stands as it stood when they were
 * worked out and the way is still lawful by the facts of this moment.
 */
@Dependent
public class ChooseMend {
  private final Mends mends;
  private final Listings listings;
  private final Invitations invitations;
  private final MendFacts facts;
  private final Reseat reseat;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  ChooseMend(
      Mends mends,
      Listings listings,
      Invitations invitations,
      MendFacts facts,
      Reseat reseat,
      CurrentActor actor,
      Clock clock) {
    this.mends = mends;
    this.listings = listings;
    this.invitations = invitations;
    this.facts = facts;
    this.reseat = reseat;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ChooseMend() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Within the transaction of whoever mends; what is refused must be undone.
   *
   * @param way its number on the screen; chosen twice, it is done once
   */
  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<ChosenMend> choose(UUID id, int way) {
    var mend = mends.find(id);
    if (mend.isEmpty()) {
      return Outcome.refused(Problem.of("mend.gone"));
    }
    listings.hold(mend.get().block());
    var held = mends.hold(id).orElseThrow();
    if (held.state().equals("CHOSEN") && held.chosen().equals(String.valueOf(way))) {
      return Outcome.done(new ChosenMend(id, "", false, List.of()));
    }
    var ways = MendWays.of(held);
    if (!held.state().equals("DONE") || way < 0 || way >= ways.size()) {
      return Outcome.refused(Problem.of("mend.gone"));
    }
    return carryOut(held, way, ways.get(way));
  }

  private Outcome<ChosenMend> carryOut(ListingMend mend, int number, MendWays.Way way) {
    var fallsOut = invitations.hold(mend.invitation()).orElseThrow();
    if (!fallsOut.state().isAtRisk()) {
      return Outcome.refused(Problem.of("mend.nobody"));
    }
    var now = facts.of(listings.block(mend.block()).orElseThrow(), fallsOut);
    if (!isSame(now.before(), MendWays.before(mend)) || !isLawful(now, way.planned())) {
      return Outcome.refused(Problem.of("mend.changed"));
    }
    var changed = new ArrayList<MendedHearing>();
    for (var one : PlanDifference.between(now.before(), way.planned()).hearings()) {
      var done = reseat.as(now.rows().get(one.hearing()), planned(way, one.hearing()), now);
      if (!done.isDone()) {
        return Outcome.refused(done.problems());
      }
      changed.add(done.value());
    }
    mend.choose(String.valueOf(number), actor.get().account(), clock.instant());
    return Outcome.done(new ChosenMend(mend.id(), String.join(",", way.kinds()), true, changed));
  }

  private boolean isLawful(Facts now, List<PlannedHearing> plan) {
    var problem = MendPlan.problemNow(now.problem(), now.before(), now.dropOut(), now.today());
    return new PlanRules(problem.offering(plan)).brokenBy(plan).isEmpty()
        && plan.stream().allMatch(planned -> mayBegin(planned, now));
  }

  /** On the day it has, or on one that may still be noticed in time. */
  private boolean mayBegin(PlannedHearing planned, Facts now) {
    var listed = now.rows().get(planned.hearing());
    if (listed == null || listed.planned().start() == planned.start()) {
      return listed != null;
    }
    var block = listings.block(mends.blockOf(listed.hearing()).orElseThrow().id()).orElseThrow();
    return listed.hearing().state().equals("LISTED")
        && !listed.hearing().isNoticed()
        && planned.start() >= now.today()
        && !block.calendar().dayOf(planned.start()).isBefore(facts.earliest(listed.hearing()));
  }

  private static boolean isSame(List<PlannedHearing> now, List<PlannedHearing> then) {
    return PlanDifference.between(then, now).isNothing()
        && new HashSet<>(now).size() == new HashSet<>(then).size();
  }

  private static PlannedHearing planned(MendWays.Way way, String hearing) {
    return way.planned().stream()
        .filter(planned -> planned.hearing().equals(hearing))
        .findFirst()
        .orElseThrow();
  }
}
