package org.evenhand.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.evenhand.testing.Databases;
import org.evenhand.tool.database.Login;

/**
 * Engines for tests: on a fresh real database, as the login the server has, with what the product's
 * {@link EngineConfiguration} allows and no more; only the transactions are the engine's own.
 */
public final class StandaloneEngines {
  private StandaloneEngines() {}

  /**
   * A configuration to build an engine from.
   *
   * @param name unique in the JVM
   * @param beans what expressions can reach
   */
  public static ProcessEngineConfigurationImpl named(String name, Map<Object, Object> beans) {
    var casework = Databases.fresh().access(Login.CASEWORK);
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(casework.url());
    configuration.setJdbcUsername(casework.user());
    configuration.setJdbcPassword(casework.password());
    configuration.setDatabaseTablePrefix(EngineConfiguration.SCHEMA + ".");
    configuration.setIdGenerator(new StrongUuidGenerator());
    EngineConfiguration.allowOnly(configuration, beans);
    configuration.setProcessEngineName(name);
    return configuration;
  }
}
