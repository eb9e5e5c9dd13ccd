package org.evenhand.demonstration.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.evenhand.casefile.application.ReportIncident;
import org.evenhand.casefile.application.Routine;
import org.evenhand.casefile.application.RunRoutines;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.casefile.persistence.RoutineRuns;
import org.evenhand.demonstration.persistence.ClockShift;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CivilTime;
import org.evenhand.kernel.Role;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.workflow.engine.EngineClocks;
import org.evenhand.workflow.engine.StandaloneEngines;

/** A clock with what hangs on it: a database, an engine that runs its timers, and a routine. */
final class ADemonstrationsClock implements AutoCloseable {
  private static final Actor RUTH = new Actor("ruth", "Ruth", Set.of(Role.REGISTRAR));

  final ShiftableClock clock = new ShiftableClock(Clock.systemUTC());
  final ClockShift kept;
  final Incidents incidents;
  final RunRoutines routines;

  /** The days on which a timer fired, and on which the routine ran, as the product counts days. */
  final List<LocalDate> fired = Collections.synchronizedList(new ArrayList<>());

  final List<LocalDate> swept = new ArrayList<>();
  private final ProcessEngine engine;

  ADemonstrationsClock() {
    var database = Databases.fresh();
    kept = new ClockShift(database.casework());
    incidents = new Incidents(database.casework());
    routines = routines(database);
    var configuration =
        StandaloneEngines.named("clock", Map.of("note", (JavaDelegate) e -> note()));
    configuration.setJobExecutorActivate(true);
    engine = configuration.buildProcessEngine();
    deploy();
  }

  private void note() {
    fired.add(CivilTime.today(clock));
  }

  private RunRoutines routines(TestDatabase database) {
    var sweep =
        new Routine() {
          @Override
          public String name() {
            return "sweep";
          }

          @Override
          public Duration every() {
            return Duration.ofMinutes(5);
          }

          @Override
          public String run() {
            swept.add(CivilTime.today(clock));
            return "swept";
          }
        };
    var runs = new RoutineRuns(database.casework());
    var report = new ReportIncident(incidents, UUID::randomUUID, clock);
    return new RunRoutines(List.of(sweep), runs, report, clock);
  }

  private void deploy() {
    var model =
        Bpmn.createExecutableProcess("twoTimers")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .intermediateCatchEvent()
            .timerWithDate("${first}")
            .serviceTask()
            .camundaAsyncBefore()
            .camundaDelegateExpression("#{note}")
            .intermediateCatchEvent()
            .timerWithDate("${second}")
            .serviceTask()
            .camundaDelegateExpression("#{note}")
            .endEvent()
            .done();
    engine.getRepositoryService().createDeployment().addModelInstance("t.bpmn", model).deploy();
  }

  /** Something waits for two days, counted from the clock's present moment. */
  void timersAreSet(int first, int second) {
    var now = clock.instant();
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            "twoTimers", Map.of("first", in(now, first), "second", in(now, second)));
  }

  private static Date in(Instant now, int days) {
    return Date.from(now.plus(Duration.ofDays(days)));
  }

  MoveTheClock mover(boolean demonstration) {
    var mode = new DemonstrationMode(demonstration);
    return new MoveTheClock(mode, clock, kept, EngineClocks.of(engine), routines, () -> RUTH);
  }

  /** How long the engine sleeps at most between two looks at its timers. */
  long engineSleeps() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    return configuration.getJobExecutor().getMaxWait();
  }

  @Override
  public void close() {
    engine.close();
    ClockUtil.reset();
  }
}
