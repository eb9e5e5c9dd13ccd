package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberWish;
import org.evenhand.panel.api.Sitting;
import org.evenhand.panel.model.MemberRules;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Sittings;
import org.evenhand.panel.persistence.Venues;

/** Changes a member's appointment: term, training, places, suspension, how much, fee. */
@Dependent
public class ChangeMember {
  private final PoolRows pool;
  private final Venues venues;
  private final Sittings sittings;
  private final MemberActs acts;
  private final Clock clock;

  @Inject
  public ChangeMember(
      PoolRows pool, Venues venues, Sittings sittings, MemberActs acts, Clock clock) {
    this.pool = pool;
    this.venues = venues;
    this.sittings = sittings;
    this.acts = acts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ChangeMember() {
    this(null, null, null, null, null);
  }

  /**
   * @param version of the member when the change was thought of
   * @return hearings to which the member is named and may no longer sit by what is saved: they are
   *     told and stay until somebody else is named
   */
  @Transactional
  @RequiresPermissions(Permission.POOL_KEEP)
  public Outcome<List<Sitting>> change(UUID member, Actor by, MemberWish wish, int version) {
    var found = pool.find(member);
    if (found.isEmpty()) {
      return Outcome.refused(Problem.of("pool.noSuchMember"));
    }
    var problems = MemberRules.brokenBy(found.get(), wish, venues.all());
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var told = MemberRules.told(found.get(), wish);
    if (told.isEmpty()) {
      return Outcome.done(List.of());
    }
    if (found.get().version() != version || !pool.change(found.get(), wish)) {
      return Outcome.refused(Problem.of("pool.changedMeanwhile"));
    }
    note(member, by, told, wish.reason().strip());
    return Outcome.done(uncovered(member, wish));
  }

  private List<Sitting> uncovered(UUID member, MemberWish wish) {
    var today = CivilTime.today(clock);
    return sittings.of(List.of(member), today, today.plusYears(5)).stream()
        .filter(
            sitting ->
                wish.suspended()
                    || sitting.last().isAfter(wish.appointedTo())
                    || sitting.first().isAfter(wish.trainedUntil()))
        .toList();
  }

  private void note(UUID member, Actor by, String told, String reason) {
    acts.add(member, new MemberAct(clock.instant(), by.account(), "CHANGED", told, reason));
  }
}
