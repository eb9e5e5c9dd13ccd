package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.api.Whose;
import org.evenhand.panel.model.MemberRules;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.PoolRows;
import org.evenhand.panel.persistence.Venues;

/** A member says where they sit, and how many days a year at most. */
@Dependent
public class KeepOwnWishes {
  private final MemberMeant meant;
  private final PoolRows pool;
  private final Venues venues;
  private final MemberActs acts;
  private final Clock clock;

  @Inject
  KeepOwnWishes(MemberMeant meant, PoolRows pool, Venues venues, MemberActs acts, Clock clock) {
    this.meant = meant;
    this.pool = pool;
    this.venues = venues;
    this.acts = acts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected KeepOwnWishes() {
    this(null, null, null, null, null);
  }

  /** Said again, it changes nothing. */
  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<MemberFile> keep(Actor own, SortedSet<String> places, Optional<Integer> mostDays) {
    return meant.by(Whose.own(own)).then(file -> write(file, own, places, mostDays));
  }

  private Outcome<MemberFile> write(
      MemberFile file, Actor own, SortedSet<String> places, Optional<Integer> mostDays) {
    var problems = MemberRules.ofWishes(file, places, mostDays, venues.all());
    if (!problems.isEmpty()) {
      return Outcome.refused(problems);
    }
    var told = MemberRules.told(file, places, mostDays);
    if (!told.isEmpty()) {
      var id = file.member().id();
      pool.wishes(id, places, mostDays);
      acts.add(id, new MemberAct(clock.instant(), own.account(), "CHANGED", told, ""));
    }
    return Outcome.done(file);
  }
}
