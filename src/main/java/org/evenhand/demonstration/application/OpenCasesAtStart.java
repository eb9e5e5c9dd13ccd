package org.evenhand.demonstration.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.evenhand.identity.application.DemonstrationMode;

/**
 * Begins to take up the demonstration's open cases as soon as there is an engine. It does so from a
 * timer of the container and not on a thread of the executor: only there do connections join the
 * transactions of what is called.
 */
@Startup
@Singleton
@DependsOn("EngineStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class OpenCasesAtStart {
  private static final Logger LOG = Logger.getLogger(OpenCasesAtStart.class.getName());
  private static final long AFTER_MILLIS = 1_000;
  @Inject private Instance<TakeUpOpenCases> takeUp;
  @Inject private DemonstrationMode demonstration;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    if (demonstration.isOn()) {
      timers.createSingleActionTimer(AFTER_MILLIS, new TimerConfig(null, false));
    }
  }

  @Timeout
  void takeUpAll() {
    try {
      LOG.info("demonstration: " + takeUp.get().run());
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "the demonstration's open cases cannot be taken up", failure);
    }
  }
}
