package org.evenhand.workflow.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.evenhand.workflow.rules.Drawing.Box;
import org.evenhand.workflow.rules.Drawing.Line;

/**
 * Where a model's parts are drawn, by element id.
 *
 * @param nodes the drawn nodes, without sub-processes, which hold others
 */
record Sheet(
    List<FlowNode> nodes,
    Map<String, Box> shapes,
    Map<String, List<Line>> edges,
    Map<String, Box> labels) {

  static Sheet of(ReadModel model) {
    var shapes = new HashMap<String, Box>();
    var edges = new HashMap<String, List<Line>>();
    var labels = new HashMap<String, Box>();
    for (var shape : model.all(BpmnShape.class)) {
      shapes.put(shape.getBpmnElement().getId(), Box.of(shape.getBounds()));
      place(labels, shape.getBpmnElement(), shape.getBpmnLabel());
    }
    for (var edge : model.all(BpmnEdge.class)) {
      edges.put(edge.getBpmnElement().getId(), Line.along(edge.getWaypoints()));
      place(labels, edge.getBpmnElement(), edge.getBpmnLabel());
    }
    var nodes =
        model.nodes().stream()
            .filter(node -> !(node instanceof SubProcess) && shapes.containsKey(node.getId()))
            .toList();
    return new Sheet(nodes, shapes, edges, labels);
  }

  Box box(FlowNode node) {
    return shapes.get(node.getId());
  }

  List<Line> lines(SequenceFlow flow) {
    return edges.getOrDefault(flow.getId(), List.of());
  }

  private static void place(Map<String, Box> labels, BaseElement owner, BpmnLabel label) {
    if (label != null && label.getBounds() != null) {
      labels.put(owner.getId(), Box.of(label.getBounds()));
    }
  }
}
