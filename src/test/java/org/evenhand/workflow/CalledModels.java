package org.evenhand.workflow;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.evenhand.workflow.ProcessModel.ProcessId;

/** What models hand over to the models they call. */
final class CalledModels {
  private CalledModels() {}

  /** Names of the variables that a caller hands over to this model; empty if nobody calls it. */
  static List<String> handedOver(ProcessId called) {
    return List.of(ProcessId.values()).stream()
        .map(CalledModels::read)
        .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
        .filter(call -> call.getCalledElement().equals(called.code()))
        .map(CalledModels::inputs)
        .flatMap(Collection::stream)
        .distinct()
        .collect(Collectors.toList());
  }

  static List<String> inputs(CallActivity call) {
    return call
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaIn.class)
        .list()
        .stream()
        .filter(in -> in.getCamundaBusinessKey() == null)
        .map(CamundaIn::getCamundaTarget)
        .toList();
  }

  static BpmnModelInstance read(ProcessId process) {
    return Bpmn.readModelFromStream(
        CalledModels.class.getClassLoader().getResourceAsStream(process.resource()));
  }
}
