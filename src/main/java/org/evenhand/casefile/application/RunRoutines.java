package org.evenhand.casefile.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.evenhand.casefile.persistence.RoutineRuns;
import org.evenhand.casefile.persistence.RoutineRuns.Run;
import org.evenhand.kernel.CivilTime;

/**
 * Runs what the system does by itself. Each run is recorded; one that fails is recorded as failed
 * and hinders no other; and when a routine was not run for more than a day, that is an incident
 * which says for how long, besides whatever the routine itself now catches up on.
 */
@Dependent
public class RunRoutines {
  /** Longer than this without a run is an incident. */
  public static final Duration SILENCE = Duration.ofHours(26);

  private static final Logger LOG = Logger.getLogger(RunRoutines.class.getName());
  private final Iterable<Routine> routines;
  private final RoutineRuns runs;
  private final ReportIncident incidents;
  private final Clock clock;

  @Inject
  public RunRoutines(
      @Any Instance<Routine> routines, RoutineRuns runs, ReportIncident incidents, Clock clock) {
    this((Iterable<Routine>) routines, runs, incidents, clock);
  }

  /** With routines at hand, for tests and for tools. */
  public RunRoutines(
      Iterable<Routine> routines, RoutineRuns runs, ReportIncident incidents, Clock clock) {
    this.routines = routines;
    this.runs = runs;
    this.incidents = incidents;
    this.clock = clock;
  }

  /** Runs those whose time has come. */
  public void due() {
    var known = known();
    for (var routine : sorted()) {
      var run = known.get(routine.name());
      if (run == null || !clock.instant().isBefore(run.begunAt().plus(routine.every()))) {
        run(routine, run);
      }
    }
  }

  /** Runs all of them now, for example because the demonstration's clock was moved. */
  public void all() {
    var known = known();
    sorted().forEach(routine -> run(routine, known.get(routine.name())));
  }

  /**
   * Called before a demonstration's clock is moved: what was run before is as long ago afterwards
   * as it was, so nobody is told that routines were silent for months.
   */
  public void theClockMovesOn(Duration by) {
    runs.moveOn(by);
  }

  private void run(Routine routine, Run last) {
    var now = clock.instant();
    runs.begun(routine.name(), now);
    try {
      runs.done(routine.name(), now, routine.run());
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "the routine " + routine.name() + " failed", failure);
      runs.failed(routine.name(), now, String.valueOf(failure.getMessage()));
      return;
    }
    reportSilence(routine, last, now);
  }

  private void reportSilence(Routine routine, Run last, Instant now) {
    if (last == null || last.doneAt().isEmpty()) {
      return;
    }
    var silent = Duration.between(last.doneAt().get(), now);
    if (silent.compareTo(SILENCE) > 0) {
      incidents.report(
          "ROUTINE_MISSED",
          routine.name(),
          CivilTime.dayOf(last.doneAt().get()),
          String.valueOf(silent.toDays()));
    }
  }

  private Map<String, Run> known() {
    return runs.all().stream().collect(Collectors.toMap(Run::name, Function.identity()));
  }

  private List<Routine> sorted() {
    return StreamSupport.stream(routines.spliterator(), false)
        .sorted(java.util.Comparator.comparing(Routine::name))
        .toList();
  }
}
