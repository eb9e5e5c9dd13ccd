package org.evenhand.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.evenhand.workflow.application.EngineTime;

/**
 * Camunda compares due dates with {@code ClockUtil}, one clock for all engines of a class loader,
 * and between two looks at its jobs sleeps for up to a minute of machine time. So moving the clock
 * needs both: an offset there, and waking who acquires jobs.
 */
@Dependent
class EngineClock implements EngineTime {
  private final ProcessEngine engine;

  @Inject
  EngineClock(ProcessEngine engine) {
    this.engine = engine;
  }

  /** The offset alone, for an engine that is not built yet. */
  static void offset(Duration shift) {
    ClockUtil.offset(shift.toMillis());
  }

  @Override
  public void standsAhead(Duration shift) {
    offset(shift);
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getJobExecutor().jobWasAdded();
  }

  @Override
  public long due() {
    return engine.getManagementService().createJobQuery().active().executable().count();
  }

  @Override
  public Optional<Instant> nextTimer() {
    return engine
        .getManagementService()
        .createJobQuery()
        .timers()
        .active()
        .withRetriesLeft()
        .duedateHigherThan(ClockUtil.getCurrentTime())
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(Job::getDuedate)
        .map(Date::toInstant);
  }
}
