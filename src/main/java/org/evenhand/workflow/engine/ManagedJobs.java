package org.evenhand.workflow.engine;

import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's timers on the server's own threads, as the component that started the engine:
 * the thread that looks for due timers belongs to none, and without a component there is no
 * persistence unit.
 */
final class ManagedJobs extends JobExecutor {
  private final ManagedExecutorService threads;
  private final Executor component;

  /** To be called by the component whose work the timers are. */
  ManagedJobs(ManagedExecutorService threads, ContextService contexts) {
    this.threads = threads;
    this.component = contexts.createContextualProxy((Executor) Runnable::run, Executor.class);
  }

  @Override
  protected void startExecutingJobs() {
    startJobAcquisitionThread();
  }

  @Override
  protected void stopExecutingJobs() {
    stopJobAcquisitionThread();
  }

  @Override
  public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
    try {
      var jobs = getExecuteJobsRunnable(jobIds, engine);
      threads.execute(() -> component.execute(jobs));
    } catch (RejectedExecutionException busy) {
      rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
  }
}
