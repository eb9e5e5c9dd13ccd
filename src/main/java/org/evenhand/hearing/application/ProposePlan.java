package org.evenhand.hearing.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.application.PlanRuns.Job;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.StopSign;

/**
 * Works a plan of a block out beside the page that asked for it. Nobody's case is touched: a plan
 * is a proposal until somebody publishes it.
 */
@ApplicationScoped
public class ProposePlan {
  private static final Logger LOG = Logger.getLogger(ProposePlan.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(90);

  private final PlanRuns runs;
  private final PlanSolver solver;
  private final Map<UUID, StopSign> signs = new ConcurrentHashMap<>();
  @Resource private ManagedExecutorService threads;

  @Inject
  public ProposePlan(PlanRuns runs, PlanSolver solver) {
    this.runs = runs;
    this.solver = solver;
  }

  /** For the container's proxy. */
  protected ProposePlan() {
    this(null, null);
  }

  /** Begins; the page asks again how far it is. */
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> begin(UUID block) {
    return runs.begin(block)
        .then(
            job -> {
              signs.put(block, new StopSign());
              threads.submit(() -> work(job));
              return Outcome.done(job.run());
            });
  }

  /** Ends the work on a block; the best plan so far is kept. */
  @RequiresPermissions(Permission.HEARING_LIST)
  public void stop(UUID block) {
    runs.stop(block);
    var sign = signs.get(block);
    if (sign != null) {
      sign.putUp();
    }
  }

  private void work(Job job) {
    var sign = signs.get(job.block());
    try {
      var budget = new Budget(LONGEST, job.block().hashCode(), sign);
      var solution =
          solver.solve(
              job.problem(),
              budget,
              progress -> {
                if (runs.heard(job.run(), progress)) {
                  sign.putUp();
                }
              });
      runs.done(job, solution, BlockDraw.of(job, solution));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "a plan could not be worked out", e);
      runs.failed(job.run());
    } finally {
      signs.remove(job.block());
    }
  }
}
