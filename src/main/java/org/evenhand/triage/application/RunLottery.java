package org.evenhand.triage.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.api.TypedText;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Problem;
import org.evenhand.triage.api.LotteryView;
import org.evenhand.triage.persistence.Lotteries;

/**
 * Begins a lottery between deciding blind and on the full file. None runs unless somebody began it
 * and said why.
 */
@Dependent
public class RunLottery {
  private static final int SEED = 32;
  private static final int LONGEST = 2_000;
  private static final int ALL = 100;
  private final Lotteries lotteries;
  private final CurrentActor actor;
  private final RandomGenerator random;
  private final IdSource ids;
  private final Clock clock;

  @Inject
  public RunLottery(
      Lotteries lotteries, CurrentActor actor, RandomGenerator random, IdSource ids, Clock clock) {
    this.lotteries = lotteries;
    this.actor = actor;
    this.random = random;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected RunLottery() {
    this(null, null, null, null, null);
  }

  /** All there ever were, newest first. */
  @RequiresPermissions(Permission.ADMIN_CONFIGURATION)
  public List<LotteryView> all() {
    return lotteries.all();
  }

  /**
   * Empty when it runs; otherwise why not.
   *
   * @param masked how many in a hundred cases are to be masked
   */
  @Transactional
  @RequiresPermissions(Permission.ADMIN_CONFIGURATION)
  public Optional<Problem> begin(String reason, int masked) {
    if (masked < 1 || masked >= ALL) {
      return Optional.of(Problem.at("masked", "lottery.masked.range"));
    }
    var problem = reasonProblem(reason);
    if (problem.isPresent()) {
      return problem;
    }
    var seed = new byte[SEED];
    random.nextBytes(seed);
    var by = actor.get().account();
    return lotteries.begin(ids.next(), clock.instant(), by, reason.strip(), masked, seed)
        ? Optional.empty()
        : Optional.of(Problem.of("lottery.runs"));
  }

  /** What is wrong with a reason to begin one, or to end one. */
  static Optional<Problem> reasonProblem(String reason) {
    return reason.isBlank()
        ? Optional.of(Problem.at("reason", "lottery.reason.missing"))
        : TypedText.problem("reason", reason, LONGEST);
  }
}
