package org.evenhand.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the engine could do and ours must not: the doors it is attacked through are not there, not
 * merely closed. The engine here is configured by the product's own {@link EngineConfiguration}.
 */
class StartUpProbesTest {
  private static final AtomicInteger TOUCHED = new AtomicInteger();
  private static final ProcessEngine ENGINE =
      StandaloneEngines.named("probes", Map.of("probe", new Probe())).buildProcessEngine();

  @AfterAll
  static void stop() {
    ENGINE.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
        "org.camunda.bpm.engine.rest.TaskRestService",
        "org.camunda.bpm.webapp.impl.AppRuntimeDelegate",
        "org.camunda.bpm.admin.Admin",
        "org.camunda.bpm.admin.impl.web.SetupResource",
        "org.camunda.bpm.cockpit.Cockpit",
        "org.camunda.bpm.tasklist.Tasklist",
        "org.camunda.bpm.welcome.Welcome",
        "org.camunda.connect.Connectors",
        "org.camunda.spin.Spin"
      })
  void findNoOtherPartOfThePlatform(String type) {
    assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void findNoJarOfAnotherPartOfThePlatform() throws IOException {
    var manifests = getClass().getClassLoader().getResources("META-INF/MANIFEST.MF");
    assertThat(Collections.list(manifests))
        .extracting(URL::getPath)
        .noneMatch(
            path ->
                path.matches(
                    ".*/(camunda-(engine-rest|webapp|connect|spin|engine-plugin)|groovy|nashorn"
                        + "|jython|jruby|js-scriptengine)[^/]*\\.jar!.*"));
  }

  @Test
  void findNoScriptingLanguage() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .flatExtracting(ScriptEngineFactory::getNames)
        .doesNotContain("javascript", "ecmascript", "groovy", "python", "ruby", "graal.js", "js");
  }

  @ParameterizedTest
  @ValueSource(strings = {"juel", "feel", "javascript", "groovy"})
  void runNoScript(String language) {
    deploy(
        Bpmn.createExecutableProcess("script")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .scriptTask()
            .scriptFormat(language)
            .scriptText("${probe.execute(execution)}")
            .endEvent()
            .done());
    int before = TOUCHED.get();

    assertThatThrownBy(() -> start("script")).isInstanceOf(ProcessEngineException.class);
    assertThat(TOUCHED).hasValue(before);
  }

  @Test
  void refuseExpressionsInQueries() {
    int before = TOUCHED.get();

    assertThatThrownBy(
            () ->
                ENGINE
                    .getTaskService()
                    .createTaskQuery()
                    .taskAssigneeExpression("${probe.toString()}")
                    .list())
        .isInstanceOf(BadUserRequestException.class);
    assertThat(TOUCHED).hasValue(before);
  }

  @Test
  void refuseExpressionsInStoredQueries() {
    var filters = ENGINE.getFilterService();
    var query =
        ENGINE.getTaskService().createTaskQuery().taskAssigneeExpression("${probe.toString()}");
    int before = TOUCHED.get();

    assertThatThrownBy(
            () -> {
              var filter = filters.newTaskFilter("probe").setQuery(query);
              filters.saveFilter(filter);
              filters.list(filter.getId());
            })
        .isInstanceOf(ProcessEngineException.class);
    assertThat(TOUCHED).hasValue(before);
  }

  /**
   * The flaw this engine version has (CVE-2026-109432): the ban does not reach into {@code or()}.
   * It stays unreachable because no code of ours asks a query with an expression, which the rule
   * {@code THE_ENGINE_IS_ASKED_NO_EXPRESSION} holds. An engine that fails this test has mended the
   * flaw; say so there, and delete this test.
   */
  @Test
  void showTheFlawThatMakesExpressionQueriesForbiddenToUs() {
    int before = TOUCHED.get();

    ENGINE
        .getTaskService()
        .createTaskQuery()
        .or()
        .taskAssigneeExpression("${probe.toString()}")
        .taskName("x")
        .endOr()
        .list();

    assertThat(TOUCHED.get()).isGreaterThan(before);
  }

  @Test
  void refuseSerialisedJavaObjects() {
    deploy(aProcessThatWaits());
    var hostile =
        Variables.serializedObjectValue(Base64.getEncoder().encodeToString(new byte[] {1}))
            .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
            .objectTypeName("java.util.HashMap")
            .create();

    assertThatThrownBy(
            () ->
                ENGINE
                    .getRuntimeService()
                    .startProcessInstanceByKey("waits", Variables.putValueTyped("x", hostile)))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void reachOnlyBeansOnTheList() {
    deploy(
        Bpmn.createExecutableProcess("other")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .serviceTask()
            .camundaDelegateExpression("#{runtimeService}")
            .endEvent()
            .done());

    assertThatThrownBy(() -> start("other"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("runtimeService");
  }

  @Test
  void needAnEndOfHistoryInEveryModel() {
    var xml =
        Bpmn.convertToString(Bpmn.createExecutableProcess("forever").startEvent().endEvent().done())
            .replaceAll(" camunda:historyTimeToLive=\"[^\"]*\"", "");
    var deployment =
        ENGINE.getRepositoryService().createDeployment().addString("forever.bpmn", xml);

    assertThatThrownBy(deployment::deploy).hasStackTraceContaining("historyTimeToLive");
  }

  private static BpmnModelInstance aProcessThatWaits() {
    return Bpmn.createExecutableProcess("waits")
        .camundaHistoryTimeToLive(1)
        .startEvent()
        .userTask()
        .endEvent()
        .done();
  }

  private static void deploy(BpmnModelInstance model) {
    var name = model.getDefinitions().getRootElements().iterator().next().getId() + ".bpmn";
    ENGINE.getRepositoryService().createDeployment().addModelInstance(name, model).deploy();
  }

  private static void start(String process) {
    ENGINE.getRuntimeService().startProcessInstanceByKey(process);
  }

  /** Harmless; notes that somebody got to it. */
  public static final class Probe implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {
      TOUCHED.incrementAndGet();
    }

    @Override
    public String toString() {
      return "touched " + TOUCHED.incrementAndGet();
    }
  }
}
