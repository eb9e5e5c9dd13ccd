package org.evenhand.demonstration.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Begins to take up the demonstration's open cases as soon as there is an engine. */
@Startup
@Singleton
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenCasesAtStart {
  private static final Logger LOG = Logger.getLogger(OpenCasesAtStart.class.getName());
  @Inject private Instance<TakeUpOpenCases> takeUp;
  @Resource private ManagedExecutorService threads;

  @PostConstruct
  void begin() {
    threads.execute(this::takeUpAll);
  }

  private void takeUpAll() {
    try {
      LOG.info("demonstration: " + takeUp.get().run());
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "the demonstration's open cases cannot be taken up", failure);
    }
  }
}
