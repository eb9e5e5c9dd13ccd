package org.evenhand.panel.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.persistence.Adjustments;
import org.evenhand.panel.persistence.PoolRows;

/**
 * What a member needs in order to sit, in their own words (Equality Act 2010, section 20). It is
 * read by who arranges the day, each time on record, and nobody else; no list and no plan knows it.
 */
@Dependent
public class SayAdjustments {
  private static final int LONGEST = 2000;

  private final PoolRows pool;
  private final Adjustments adjustments;
  private final Clock clock;

  @Inject
  public SayAdjustments(PoolRows pool, Adjustments adjustments, Clock clock) {
    this.pool = pool;
    this.adjustments = adjustments;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected SayAdjustments() {
    this(null, null, null);
  }

  /** What is said anew takes the place of what was said; nothing takes it away. */
  @Transactional
  @RequiresPermissions(Permission.POOL_OWN)
  public Outcome<String> say(Actor own, String needs) {
    var problem = TypedText.problem("needs", needs, LONGEST);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    var member = pool.of(own.account());
    if (member.isEmpty()) {
      return Outcome.refused(Problem.of("pool.notInIt"));
    }
    var id = member.get().member().id();
    if (!adjustments.of(id).equals(needs.strip())) {
      adjustments.keep(id, needs.strip(), own.account(), clock.instant());
    }
    return Outcome.done(needs.strip());
  }

  @RequiresPermissions(Permission.POOL_OWN)
  public String own(Actor own) {
    return pool.of(own.account()).map(file -> adjustments.of(file.member().id())).orElse("");
  }
}
