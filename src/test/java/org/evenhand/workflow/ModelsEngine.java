package org.evenhand.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.evenhand.testing.Databases;
import org.evenhand.tool.database.Login;
import org.evenhand.workflow.ProcessModel.Delegate;

/**
 * One engine for all process tests of a JVM: on the real database, with the models of {@code bpmn/}
 * deployed together as a release does it, without a job executor, its delegates the stubs of {@link
 * RecordedDelegates}.
 */
final class ModelsEngine {
  static final RecordedDelegates DELEGATES = new RecordedDelegates();
  private static ProcessEngine engine;

  private ModelsEngine() {}

  static synchronized ProcessEngine get() {
    if (engine == null) {
      engine = configuration().buildProcessEngine();
      var deployment = engine.getRepositoryService().createDeployment().name("models under test");
      ProcessModel.resources().forEach(deployment::addClasspathResource);
      deployment.deploy();
    }
    return engine;
  }

  private static StandaloneProcessEngineConfiguration configuration() {
    var casework = Databases.fresh().access(Login.CASEWORK);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("models");
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(casework.url());
    configuration.setJdbcUsername(casework.user());
    configuration.setJdbcPassword(casework.password());
    configuration.setDatabaseTablePrefix("engine.");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setBeans(beans());
    return configuration;
  }

  /** The only names an expression can reach. */
  private static Map<Object, Object> beans() {
    var beans = new HashMap<Object, Object>();
    Arrays.stream(Delegate.values())
        .forEach(delegate -> beans.put(delegate.bean(), DELEGATES.stub(delegate)));
    return beans;
  }
}
