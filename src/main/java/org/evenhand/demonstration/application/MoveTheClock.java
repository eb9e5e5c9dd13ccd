package org.evenhand.demonstration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.casefile.application.RunRoutines;
import org.evenhand.demonstration.api.ClockMoved;
import org.evenhand.demonstration.persistence.ClockShift;
import org.evenhand.identity.api.CurrentActor;
import org.evenhand.identity.api.Permission;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.workflow.application.EngineTime;

/**
 * Moves the demonstration's clock on, never back. On the way it stops wherever a timer is due and
 * lets the engine work, so that what follows from a timer is dated as it would have been; at the
 * end the routines run. Deadlines, sessions and letters then go by the new day at once.
 */
@ApplicationScoped
public class MoveTheClock {
  /** The farthest the clock is moved in one go, in days. */
  public static final int FARTHEST = 400;

  /** The farthest it ever stands ahead, in days: appointments and rule sets do not last longer. */
  public static final int FARTHEST_AHEAD = 3_650;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DemonstrationMode demonstration;
  private final ShiftableClock clock;
  private final ClockShift kept;
  private final EngineTime engine;
  private final RunRoutines routines;
  private final CurrentActor actor;

  @Inject
  public MoveTheClock(
      DemonstrationMode demonstration,
      ShiftableClock clock,
      ClockShift kept,
      EngineTime engine,
      RunRoutines routines,
      CurrentActor actor) {
    this.demonstration = demonstration;
    this.clock = clock;
    this.kept = kept;
    this.engine = engine;
    this.routines = routines;
    this.actor = actor;
  }

  /** For the container's proxy. */
  protected MoveTheClock() {
    this(null, null, null, null, null, null);
  }

  /**
   * Moves it on by whole days, one mover at a time, outside any transaction. Answers when what was
   * due is done, or after some seconds of waiting for it.
   */
  @RequiresPermissions(Permission.DEMO_STEER)
  public synchronized Outcome<ClockMoved> on(int days) {
    var refusal = refusal(days);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    var goal = clock.shift().plusDays(days);
    kept.keep(goal, actor.get().account(), clock.instant().minus(clock.shift()));
    routines.theClockMovesOn(Duration.ofDays(days));
    var until = System.nanoTime() + PATIENCE.toNanos();
    stopAtTimers(goal, until);
    standAt(goal, until);
    routines.all();
    return Outcome.done(new ClockMoved(CivilTime.today(clock), goal, engine.due()));
  }

  private Optional<Problem> refusal(int days) {
    if (!demonstration.isOn()) {
      return Optional.of(Problem.of("demonstration.off"));
    }
    if (days < 1 || days > FARTHEST) {
      return Optional.of(Problem.at("days", "demonstration.days", FARTHEST));
    }
    return clock.shift().plusDays(days).toDays() > FARTHEST_AHEAD
        ? Optional.of(Problem.at("days", "demonstration.tooFar", FARTHEST_AHEAD / 365))
        : Optional.empty();
  }

  private void stopAtTimers(Duration goal, long until) {
    for (var stop = stopBefore(goal); stop.isPresent(); stop = stopBefore(goal)) {
      if (System.nanoTime() - until > 0) {
        return;
      }
      standAt(stop.get(), until);
    }
  }

  /** The shift at which the next timer is due, if it is on the way. */
  private Optional<Duration> stopBefore(Duration goal) {
    var end = clock.instant().minus(clock.shift()).plus(goal);
    return engine.nextTimer().filter(end::isAfter).map(this::shiftTo);
  }

  private Duration shiftTo(Instant moment) {
    return clock.shift().plus(Duration.between(clock.instant(), moment)).plusSeconds(1);
  }

  private void standAt(Duration shift, long until) {
    if (shift.compareTo(clock.shift()) > 0) {
      clock.shiftBy(shift);
    }
    engine.standsAhead(clock.shift());
    while (engine.due() > 0 && System.nanoTime() - until < 0) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }
}
