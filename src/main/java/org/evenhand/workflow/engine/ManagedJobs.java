package org.evenhand.workflow.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's timers on the server's own threads. The thread that looks for due timers is one
 * of them too: a thread of nobody's would hand its jobs on without a component, and without a
 * component there is no persistence unit.
 */
final class ManagedJobs extends JobExecutor {
  private final ManagedExecutorService threads;
  private final ManagedThreadFactory factory;

  ManagedJobs(ManagedExecutorService threads, ManagedThreadFactory factory) {
    this.threads = threads;
    this.factory = factory;
  }

  @Override
  protected void startExecutingJobs() {
    if (jobAcquisitionThread == null) {
      jobAcquisitionThread = factory.newThread(acquireJobsRunnable);
      jobAcquisitionThread.start();
    }
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
