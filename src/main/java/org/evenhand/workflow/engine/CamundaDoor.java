package org.evenhand.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.EngineValues;
import org.evenhand.workflow.application.ProcessEngineDoor;

/** Our engine door, opened by Camunda. */
@ApplicationScoped
class CamundaDoor implements ProcessEngineDoor {
  private final ProcessEngine engine;

  /** For the container's proxy. */
  protected CamundaDoor() {
    this(null);
  }

  @Inject
  CamundaDoor(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void start(String process, CaseReference reference, Map<String, Object> variables) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(process, reference.value(), EngineValues.of(variables));
  }

  @Override
  public void startAt(
      String process, CaseReference reference, String activity, Map<String, Object> variables) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey(process)
        .businessKey(reference.value())
        .setVariables(EngineValues.of(variables))
        .startBeforeActivity(activity)
        .execute();
  }

  @Override
  public void complete(UUID task, Map<String, Object> variables) {
    engine.getTaskService().complete(task.toString(), EngineValues.of(variables));
  }

  @Override
  public Map<String, String> scopeOf(UUID task) {
    var scope = new LinkedHashMap<String, String>();
    engine
        .getTaskService()
        .getVariables(task.toString())
        .forEach(
            (name, value) -> {
              if (value instanceof String text) {
                scope.put(name, text);
              }
            });
    return scope;
  }

  @Override
  public int tell(CaseReference reference, String message, Map<String, Object> variables) {
    return engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(reference.value())
        .setVariables(EngineValues.of(variables))
        .correlateAllWithResult()
        .size();
  }
}
