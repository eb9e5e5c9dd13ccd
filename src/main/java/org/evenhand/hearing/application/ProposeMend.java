package org.evenhand.hearing.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.application.MendRuns.Job;
import org.evenhand.identity.api.Permission;
import org.evenhand.kernel.Outcome;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.reasons.MendPlan;
import org.evenhand.panel.planning.reasons.Mended;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.solving.StopSign;

/**
 * Works out, beside the page that asked for it, how a published block can be mended after somebody
 * fell out. Nothing changes until somebody chooses a way.
 */
@ApplicationScoped
public class ProposeMend {
  private static final Logger LOG = Logger.getLogger(ProposeMend.class.getName());
  private static final Duration LONGEST = Duration.ofSeconds(40);

  private final MendRuns runs;
  private final PlanSolver solver;
  @Resource private ManagedExecutorService threads;

  @Inject
  public ProposeMend(MendRuns runs, PlanSolver solver) {
    this.runs = runs;
    this.solver = solver;
  }

  /** For the container's proxy. */
  protected ProposeMend() {
    this(null, null);
  }

  /**
   * Begins; the page asks again whether it is done.
   *
   * @param invitation of whoever declined, or did not answer in time
   */
  @RequiresPermissions(Permission.HEARING_LIST)
  public Outcome<UUID> begin(UUID invitation) {
    return runs.begin(invitation)
        .then(
            job -> {
              if (job.facts().isPresent()) {
                threads.submit(() -> work(job));
              }
              return Outcome.done(job.mend());
            });
  }

  private void work(Job job) {
    try {
      runs.done(job, ways(job, solver));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "a repair could not be worked out", e);
      runs.failed(job);
    }
  }

  /** Always the same for the same facts but for which of several best plans a solver finds. */
  static List<Mended> ways(Job job, PlanSolver solver) {
    var facts = job.facts().orElseThrow();
    var id = job.block().id();
    return new MendPlan(solver, new DrawnOrder(job.seed()), LotteryTerms.of(id.toString()))
        .after(
            facts.problem(),
            facts.before(),
            facts.dropOut(),
            facts.today(),
            new Budget(LONGEST, id.hashCode(), new StopSign()));
  }
}
