package org.evenhand.workflow.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's timers on the server's own threads. */
final class ManagedJobs extends JobExecutor {
  private final ManagedExecutorService threads;

  ManagedJobs(ManagedExecutorService threads) {
    this.threads = threads;
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
      threads.execute(getExecuteJobsRunnable(jobIds, engine));
    } catch (RejectedExecutionException busy) {
      rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }
  }
}
