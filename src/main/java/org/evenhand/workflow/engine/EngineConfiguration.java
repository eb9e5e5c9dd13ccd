package org.evenhand.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine as we allow it: our casework source and the container's transactions, no scripts, no
 * expressions in queries, no serialised variables, and only the beans on our list.
 */
final class EngineConfiguration {
  /** Where the engine's tables are; the migrator made them. */
  /** How long work that failed in the background rests before each further try. */
  private static final String GAPS = "PT10S,PT1M,PT5M";

  static final String SCHEMA = "engine";

  private EngineConfiguration() {}

  static ProcessEngineConfigurationImpl inContainer(
      DataSource casework, Map<Object, Object> delegates, WorkItemsFromTasks workItems) {
    var configuration = new JakartaTransactionProcessEngineConfiguration();
    configuration.setTransactionManager(new ContainerTransactions());
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDataSource(casework);
    configuration.setDatabaseTablePrefix(SCHEMA + ".");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(workItems)));
    allowOnly(configuration, delegates);
    return configuration;
  }

  /** What holds for every engine of ours, in tests too. */
  static void allowOnly(ProcessEngineConfigurationImpl configuration, Map<Object, Object> beans) {
    configuration.setProcessEngineName("evenhand");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setBeans(beans);
    configuration.setHistory("activity");
    configuration.setScriptEngineResolver(new NoScripts());
    configuration.setEnableScriptCompilation(false);
    configuration.setEnableExpressionsInAdhocQueries(false);
    configuration.setEnableExpressionsInStoredQueries(false);
    configuration.setJavaSerializationFormatEnabled(false);
    configuration.setAuthorizationEnabled(false);
    configuration.setDbMetricsReporterActivate(false);
    configuration.setJobExecutorActivate(false);
    configuration.setFailedJobRetryTimeCycle(GAPS);
  }
}
