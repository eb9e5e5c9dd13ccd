package org.evenhand.hearing.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.model.ListingDraw;
import org.evenhand.hearing.model.ListingPlan;
import org.evenhand.hearing.model.ListingRun;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.kernel.IdSource;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.InstanceTree;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.SolvingProgress;

/** What is written down of the work on a plan, each piece in a transaction of its own. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class PlanRuns {
  /** The record of a plan that nobody drew. */
  static final String NO_DRAW = "{}";

  private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new Jdk8Module());

  private final Listings listings;
  private final DraftProblem draft;
  private final CurrentActor actor;
  private final IdSource ids;
  private final Clock clock;

  /** What is to be worked out: the facts as they stood, and the block's seed. */
  record Job(UUID run, UUID block, PlanningProblem problem, String seed) {}

  @Inject
  public PlanRuns(
      Listings listings, DraftProblem draft, CurrentActor actor, IdSource ids, Clock clock) {
    this.listings = listings;
    this.draft = draft;
    this.actor = actor;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's interceptors. */
  protected PlanRuns() {
    this(null, null, null, null, null);
  }

  /** Notes that a plan is wanted; one at a time for a block. */
  Outcome<Job> begin(UUID id) {
    var block = listings.hold(id).filter(ListingBlock::isOpen);
    if (block.isEmpty()) {
      return Outcome.refused(Problem.of("block.closed"));
    }
    var now = clock.instant();
    var latest = listings.latestRun(id);
    latest.filter(run -> run.isLost(now)).ifPresent(run -> run.end("LOST", now));
    if (latest.filter(ListingRun::isRunning).isPresent()) {
      return Outcome.refused(Problem.of("block.running"));
    }
    var problem = draft.of(block.get());
    if (problem.hearings().isEmpty()) {
      return Outcome.refused(Problem.of("block.nothing"));
    }
    var run = new ListingRun(ids.next(), id, actor.get().account(), now);
    listings.add(run);
    return Outcome.done(new Job(run.id(), id, problem, block.get().seed()));
  }

  /** Notes how far it is; answers whether somebody wants it to stop with what it has. */
  boolean heard(UUID id, SolvingProgress progress) {
    var run = listings.run(id).orElseThrow();
    Integer bound = progress.bound() == Integer.MIN_VALUE ? null : progress.bound();
    run.heard(
        progress.level().code(), progress.level().of(progress.levels()), bound, clock.instant());
    return run.isToStop();
  }

  void stop(UUID block) {
    listings.latestRun(block).filter(ListingRun::isRunning).ifPresent(ListingRun::askToStop);
  }

  /**
   * Keeps what came of it.
   *
   * @param draw the plan that was drawn, and from which
   */
  void done(Job job, Solution solution, BlockDraw draw) {
    var now = clock.instant();
    var run = listings.run(job.run()).orElseThrow();
    var plan =
        new ListingPlan(
                ids.next(), job.block(), listings.countPlans(job.block()) + 1, run.askedBy(), now)
            .from(json(InstanceFile.write(job.problem())));
    if (solution.hasPlan()) {
      plan.of(written(draw.drawn()), solution.proven(), json(draw.record()));
      listings.add(new ListingDraw(plan.id(), draw.list()));
    } else {
      plan.refusedFor(json(solution.infeasibility()));
    }
    listings.add(plan);
    run.end("DONE", now);
  }

  void failed(UUID id) {
    listings.run(id).ifPresent(run -> run.end("FAILED", clock.instant()));
  }

  /** A plan as it is kept. */
  static String written(List<PlannedHearing> plan) {
    return json(Map.of("solution", InstanceTree.plan(plan)));
  }

  static String json(Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a plan can be written", e);
    }
  }
}
