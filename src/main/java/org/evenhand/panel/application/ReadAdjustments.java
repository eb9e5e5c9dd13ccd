package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberAct;
import org.evenhand.panel.api.MemberNeeds;
import org.evenhand.panel.persistence.Adjustments;
import org.evenhand.panel.persistence.MemberActs;
import org.evenhand.panel.persistence.PoolRows;

/** What a member needs in order to sit, for who arranges the day: on record before it is shown. */
@Dependent
public class ReadAdjustments {
  private final PoolRows pool;
  private final Adjustments adjustments;
  private final MemberActs acts;
  private final Clock clock;

  @Inject
  public ReadAdjustments(PoolRows pool, Adjustments adjustments, MemberActs acts, Clock clock) {
    this.pool = pool;
    this.adjustments = adjustments;
    this.acts = acts;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected ReadAdjustments() {
    this(null, null, null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.POOL_ADJUSTMENTS)
  public Outcome<MemberNeeds> read(UUID member, Actor by) {
    var found = pool.find(member);
    if (found.isEmpty()) {
      return Outcome.refused(Problem.of("pool.noSuchMember"));
    }
    acts.add(member, new MemberAct(clock.instant(), by.account(), "NEEDS_READ", "", ""));
    return Outcome.done(new MemberNeeds(found.get().member().name(), adjustments.of(member)));
  }
}
