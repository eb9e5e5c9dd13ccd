package org.evenhand.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.evenhand.workflow.ProcessModel.Delegate;
import org.evenhand.workflow.engine.StandaloneEngines;

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

  /** As the product has it, but with values kept, so that a test can ask how something ended. */
  private static ProcessEngineConfiguration configuration() {
    return StandaloneEngines.named("models", beans()).setHistory("full");
  }

  /** The only names an expression can reach. */
  private static Map<Object, Object> beans() {
    var beans = new HashMap<Object, Object>();
    Arrays.stream(Delegate.values())
        .forEach(delegate -> beans.put(delegate.bean(), DELEGATES.stub(delegate)));
    return beans;
  }
}
