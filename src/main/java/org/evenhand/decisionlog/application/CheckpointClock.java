package org.evenhand.decisionlog.application;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.kernel.Problem;

/**
 * Has a checkpoint signed every half minute while the application runs, so that no entry is without
 * one for longer than 60 seconds. A refusal is logged as severe and kept for the pages to show.
 */
@ApplicationScoped
public class CheckpointClock {
  /** Half of what is promised, so that one slow round does not break the promise. */
  static final int SECONDS = 30;

  private static final Logger LOG = Logger.getLogger(CheckpointClock.class.getName());

  private final SignCheckpoint checkpoint;

  @Resource private ManagedScheduledExecutorService executor;
  private ScheduledFuture<?> rounds;
  private volatile List<Problem> refusal = List.of();

  @Inject
  public CheckpointClock(SignCheckpoint checkpoint) {
    this.checkpoint = checkpoint;
  }

  // for the container's proxy
  protected CheckpointClock() {
    this(null);
  }

  /** Why the last round was refused; empty when all is well. */
  public List<Problem> refusal() {
    return refusal;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    begin(executor);
  }

  void begin(ScheduledExecutorService scheduler) {
    rounds = scheduler.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Lets a round that is going on finish and begins no other. */
  @PreDestroy
  synchronized void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** One round; whatever goes wrong, the next one comes. */
  synchronized void round() {
    try {
      var problems = checkpoint.sign().problems();
      if (!problems.equals(refusal)) {
        problems.forEach(problem -> LOG.severe(LogWords.of(problem)));
      }
      refusal = problems;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "No checkpoint of the decision log was signed", e);
    }
  }
}
