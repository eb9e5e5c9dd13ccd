package org.evenhand.workflow.rules;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.evenhand.workflow.rules.Drawing.Line;

/** A model is opened and read by people: all of it is drawn, nothing on top of something else. */
final class DrawingRules {
  private DrawingRules() {}

  static Stream<String> everythingIsDrawn(ReadModel model) {
    var shapes = Sheet.of(model).shapes().keySet();
    var edges = Sheet.of(model).edges().keySet();
    return Stream.of(
            model.nodes().stream().filter(node -> !shapes.contains(node.getId())),
            model.all(Lane.class).stream().filter(lane -> !shapes.contains(lane.getId())),
            model.all(Participant.class).stream().filter(pool -> !shapes.contains(pool.getId())),
            model.all(SequenceFlow.class).stream().filter(flow -> !edges.contains(flow.getId())))
        .flatMap(missing -> missing)
        .map(element -> ((BaseElement) element).getId() + " is not drawn");
  }

  /** Names of events, gateways and flows stand beside them; the place is part of the drawing. */
  static Stream<String> namesHaveAPlace(ReadModel model) {
    var labels = Sheet.of(model).labels();
    return Stream.concat(
            model.nodes().stream()
                .filter(node -> node instanceof Event || node instanceof Gateway)
                .filter(node -> node.getName() != null && !node.getName().isBlank())
                .filter(node -> !labels.containsKey(node.getId())),
            model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getName() != null)
                .filter(flow -> !labels.containsKey(flow.getId())))
        .map(element -> element.getId() + " has a name without a place");
  }

  static Stream<String> nothingLiesOnSomethingElse(ReadModel model) {
    var sheet = Sheet.of(model);
    return Stream.concat(
        sheet.nodes().stream()
            .flatMap(
                node ->
                    sheet.nodes().stream()
                        .filter(other -> node.getId().compareTo(other.getId()) < 0)
                        .filter(other -> onTop(sheet, node, other))
                        .map(other -> node.getId() + " lies on " + other.getId())),
        sheet.labels().entrySet().stream()
            .flatMap(
                label ->
                    sheet.nodes().stream()
                        .filter(node -> label.getValue().coversMiddleOf(sheet.box(node)))
                        .map(
                            node -> "the name of " + label.getKey() + " lies on " + node.getId())));
  }

  private static boolean onTop(Sheet sheet, FlowNode one, FlowNode other) {
    return !(one instanceof BoundaryEvent)
        && !(other instanceof BoundaryEvent)
        && sheet.box(one).overlaps(sheet.box(other));
  }

  static Stream<String> flowsDoNotCross(ReadModel model) {
    var edges = Sheet.of(model).edges();
    return edges.keySet().stream()
        .flatMap(
            one ->
                edges.keySet().stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .filter(other -> cross(edges.get(one), edges.get(other)))
                    .map(other -> one + " crosses " + other));
  }

  private static boolean cross(List<Line> one, List<Line> other) {
    return one.stream().anyMatch(line -> other.stream().anyMatch(line::crosses));
  }

  static Stream<String> flowsPassNothingOnTheirWay(ReadModel model) {
    var sheet = Sheet.of(model);
    return model.all(SequenceFlow.class).stream()
        .flatMap(
            flow ->
                sheet.nodes().stream()
                    .filter(node -> node != flow.getSource() && node != flow.getTarget())
                    .filter(
                        node -> sheet.lines(flow).stream().anyMatch(l -> l.enters(sheet.box(node))))
                    .map(node -> flow.getId() + " runs through " + node.getId()));
  }
}
