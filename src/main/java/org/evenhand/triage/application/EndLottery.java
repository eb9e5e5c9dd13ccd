package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Problem;
import org.evenhand.triage.persistence.Lotteries;

/** Ends the lottery that runs. Cases that were drawn stay drawn. */
@Dependent
public class EndLottery {
  private final Lotteries lotteries;
  private final CurrentActor actor;
  private final Clock clock;

  @Inject
  public EndLottery(Lotteries lotteries, CurrentActor actor, Clock clock) {
    this.lotteries = lotteries;
    this.actor = actor;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected EndLottery() {
    this(null, null, null);
  }

  /** Empty when it has ended; otherwise why not. Its seed can be read from then on. */
  @Transactional
  @RequiresPermissions(Permission.ADMIN_CONFIGURATION)
  public Optional<Problem> end(String reason) {
    var problem = RunLottery.reasonProblem(reason);
    if (problem.isPresent()) {
      return problem;
    }
    return lotteries.end(clock.instant(), actor.get().account(), reason.strip())
        ? Optional.empty()
        : Optional.of(Problem.of("lottery.runsNot"));
  }
}
