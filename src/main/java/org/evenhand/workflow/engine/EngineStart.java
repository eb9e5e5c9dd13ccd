package org.evenhand.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.evenhand.casefile.application.Casework;
import org.evenhand.kernel.ShiftableClock;
import org.evenhand.workflow.ProcessModel;

/** Starts the engine with the models of this release, all in one deployment, and stops it. */
@Startup
@DependsOn("ClockAtStart")
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStart {
  @Inject @Casework private DataSource casework;
  @Inject private Instance<WorkItemsFromTasks> workItems;
  @Inject private Delegates delegates;
  @Inject private ShiftableClock clock;
  @Resource private ManagedExecutorService threads;
  @Resource private ManagedThreadFactory factory;
  private ProcessEngine engine;
  private ManagedJobs jobs;

  @PostConstruct
  void start() {
    EngineClock.offset(clock.shift());
    var configuration =
        EngineConfiguration.inContainer(casework, delegates.byName(), workItems.get());
    jobs = new ManagedJobs(threads, factory);
    configuration.setJobExecutor(jobs);
    engine = configuration.buildProcessEngine();
    var deployment = engine.getRepositoryService().createDeployment().name("evenhand");
    ProcessModel.resources().forEach(deployment::addClasspathResource);
    deployment.enableDuplicateFiltering(false).deploy();
    jobs.start();
  }

  @PreDestroy
  void stop() {
    jobs.shutdown();
    engine.close();
  }

  @Produces
  @ApplicationScoped
  public ProcessEngine engine() {
    return engine;
  }
}
