package org.evenhand.workflow.rules;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.evenhand.workflow.ProcessModel;

/** How things are called, and how much there may be of them. */
final class NamingRules {
  private static final int MOST_NODES = 26;
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("startEvent", "startEvent_"),
          Map.entry("endEvent", "endEvent_"),
          Map.entry("userTask", "userTask_"),
          Map.entry("serviceTask", "serviceTask_"),
          Map.entry("businessRuleTask", "ruleTask_"),
          Map.entry("callActivity", "callActivity_"),
          Map.entry("subProcess", "subProcess_"),
          Map.entry("exclusiveGateway", "gateway_"),
          Map.entry("parallelGateway", "gateway_"),
          Map.entry("eventBasedGateway", "gateway_"),
          Map.entry("intermediateThrowEvent", "milestone_"),
          Map.entry("sequenceFlow", "flow_"));

  private NamingRules() {}

  static Stream<String> idsCarryTheirKind(ReadModel model) {
    return model.all(FlowElement.class).stream()
        .filter(element -> !element.getId().startsWith(prefix(element)))
        .map(element -> element.getId() + " should begin with " + prefix(element));
  }

  private static String prefix(FlowElement element) {
    if (element instanceof IntermediateCatchEvent || element instanceof BoundaryEvent) {
      return waitsForTime((CatchEvent) element) ? "timer_" : "message_";
    }
    return PREFIXES.getOrDefault(
        element.getElementType().getTypeName(), "(a kind of element we use)");
  }

  static boolean waitsForTime(CatchEvent event) {
    return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
  }

  /** A gateway that only waits or joins asks no question and needs no name. */
  static Stream<String> everythingIsNamed(ReadModel model) {
    return model.nodes().stream()
        .filter(node -> !(node instanceof Gateway) || asks(node))
        .filter(node -> node.getName() == null || node.getName().isBlank())
        .map(node -> node.getId() + " has no name");
  }

  private static boolean asks(FlowNode node) {
    return node.getElementType().getTypeName().equals("exclusiveGateway")
        && node.getOutgoing().size() > 1;
  }

  static Stream<String> theProcessSaysWhatItIsFor(ReadModel model) {
    return model.process().getDocumentations().isEmpty()
        ? Stream.of("the process has no documentation")
        : Stream.empty();
  }

  static Stream<String> aModelFitsOnAScreen(ReadModel model) {
    int nodes = model.nodes().size();
    return nodes <= MOST_NODES
        ? Stream.empty()
        : Stream.of(nodes + " flow nodes, more than " + MOST_NODES);
  }

  static Stream<String> aModelIsNamedLikeItsFileAndVersioned(ReadModel model) {
    var process = model.process();
    return Stream.of(
            wrong(model.file().equals(process.getId()), "the process is called " + process.getId()),
            wrong(process.isExecutable(), "the process cannot be executed"),
            wrong(process.getCamundaVersionTag() != null, "no version tag"))
        .flatMap(Optional::stream);
  }

  static Stream<String> historyHasAnEnd(ReadModel model) {
    return wrong(
        model.process().getCamundaHistoryTimeToLiveString() != null, "no history time to live")
        .stream();
  }

  static Stream<String> messagesAreListedForThisModel(ReadModel model) {
    return model.all(Message.class).stream()
        .filter(message -> !isListed(message, model.process().getId()))
        .map(message -> message.getName() + " is no message of this model");
  }

  private static boolean isListed(Message message, String process) {
    return Stream.of(ProcessModel.Message.values())
        .anyMatch(
            listed ->
                listed.code().equals(message.getName())
                    && listed.listener().code().equals(process));
  }

  private static Optional<String> wrong(boolean right, String problem) {
    return right ? Optional.empty() : Optional.of(problem);
  }
}
