package org.evenhand.workflow.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.evenhand.workflow.ProcessModel.Decision;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.ProcessVariable;

/** Where the ways lead, and that each answer has exactly one. */
final class FlowRules {
  private static final String DEPLOYMENT = "deployment";

  private FlowRules() {}

  static Stream<String> callsBindToTheDeployment(ReadModel model) {
    return Stream.concat(
        model.all(CallActivity.class).stream()
            .filter(
                call ->
                    !DEPLOYMENT.equals(call.getCamundaCalledElementBinding())
                        || ProcessId.ofCode(call.getCalledElement()).isEmpty())
            .map(call -> call.getId() + " calls " + call.getCalledElement()),
        model.all(BusinessRuleTask.class).stream()
            .filter(
                task ->
                    !DEPLOYMENT.equals(task.getCamundaDecisionRefBinding())
                        || !"singleEntry".equals(task.getCamundaMapDecisionResult())
                        || !isDecision(task.getCamundaDecisionRef()))
            .map(task -> task.getId() + " asks " + task.getCamundaDecisionRef()));
  }

  private static boolean isDecision(String code) {
    return Arrays.stream(Decision.values()).anyMatch(decision -> decision.code().equals(code));
  }

  /**
   * Only exclusive gateways choose, and each of their ways says when it is taken: an answer that
   * nobody thought of stops with an error, it does not slip through by default.
   */
  static Stream<String> waysAreChosenByConditions(ReadModel model) {
    return Stream.concat(
        model.all(ExclusiveGateway.class).stream()
            .filter(gateway -> gateway.getDefault() != null)
            .map(gateway -> gateway.getId() + " has a default"),
        chosenWithoutReason(model));
  }

  private static Stream<String> chosenWithoutReason(ReadModel model) {
    return model.all(SequenceFlow.class).stream()
        .filter(flow -> chooses(flow.getSource()) != (flow.getConditionExpression() != null))
        .map(
            flow ->
                flow.getId() + (chooses(flow.getSource()) ? " has no" : " has a") + " condition");
  }

  private static boolean chooses(FlowNode node) {
    return node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
  }

  /**
   * No combination of values opens two ways, and every answer just given (by a person, a called
   * model or a table) opens one.
   */
  static Stream<String> everyAnswerHasOneWay(ReadModel model) {
    return model.all(ExclusiveGateway.class).stream()
        .filter(FlowRules::chooses)
        .filter(FlowRules::understood)
        .flatMap(FlowRules::withoutOneWay);
  }

  private static boolean understood(ExclusiveGateway gateway) {
    return gateway.getOutgoing().stream()
        .allMatch(
            way ->
                condition(way)
                    .filter(readable -> readable.variables().stream().noneMatch(FlowRules::unknown))
                    .isPresent());
  }

  private static boolean unknown(String name) {
    return domain(name).isEmpty();
  }

  private static Stream<String> withoutOneWay(ExclusiveGateway gateway) {
    var ways = gateway.getOutgoing().stream().flatMap(way -> condition(way).stream()).toList();
    var names = new TreeSet<String>();
    ways.forEach(way -> names.addAll(way.variables()));
    boolean mustLeadOn = fresh(gateway).containsAll(answersAmong(names));
    return combinations(List.copyOf(names)).stream()
        .flatMap(
            values -> {
              long open = ways.stream().filter(way -> way.holds(values)).count();
              return open > 1 || (open == 0 && mustLeadOn)
                  ? Stream.of(gateway.getId() + " has " + open + " ways for " + values)
                  : Stream.empty();
            });
  }

  private static Set<String> answersAmong(Set<String> names) {
    return names.stream().filter(name -> !isFact(name)).collect(Collectors.toSet());
  }

  /** Yes-or-no and dates are facts that may stand from before; codes are answers. */
  private static boolean isFact(String name) {
    return ProcessVariable.ofCode(name)
        .filter(variable -> variable.kind() != ProcessVariable.Kind.CODE)
        .isPresent();
  }

  /** The variables set by whatever stands directly before a gateway. */
  private static Set<String> fresh(ExclusiveGateway gateway) {
    return gateway.getIncoming().stream()
        .map(SequenceFlow::getSource)
        .flatMap(source -> setBy(source).stream())
        .collect(Collectors.toSet());
  }

  private static Collection<String> setBy(FlowNode node) {
    if (node instanceof UserTask task) {
      return List.of(task.getId().substring(task.getId().indexOf('_') + 1));
    }
    if (node instanceof BusinessRuleTask task) {
      return List.of(String.valueOf(task.getCamundaResultVariable()));
    }
    return node instanceof CallActivity call ? takenBack(call) : List.of();
  }

  private static List<String> takenBack(CallActivity call) {
    return call.getExtensionElements() == null
        ? List.of()
        : call
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaOut.class)
            .list()
            .stream()
            .map(CamundaOut::getCamundaTarget)
            .toList();
  }

  private static Optional<Condition> condition(SequenceFlow flow) {
    return Optional.ofNullable(flow.getConditionExpression())
        .flatMap(expression -> Condition.maybe(expression.getTextContent()));
  }

  private static List<Map<String, Object>> combinations(List<String> names) {
    List<Map<String, Object>> all = List.of(Map.of());
    for (var name : names) {
      var more = new ArrayList<Map<String, Object>>();
      for (var known : all) {
        for (var value : domain(name)) {
          var next = new HashMap<>(known);
          next.put(name, value);
          more.add(next);
        }
      }
      all = more;
    }
    return all;
  }

  /** The values a variable can have at a gateway; a step that was answered is never null. */
  private static List<Object> domain(String name) {
    var step = ProcessStep.ofId(name);
    if (step.isPresent()) {
      return List.copyOf(step.get().outcomes());
    }
    return ProcessVariable.ofCode(name).map(FlowRules::valuesOf).orElse(List.of());
  }

  private static List<Object> valuesOf(ProcessVariable variable) {
    return switch (variable.kind()) {
      case CODE ->
          variable == ProcessVariable.ORDER_OUTCOME
              ? Arrays.asList(null, "REMITTED")
              : List.copyOf(variable.codes());
      case YES_OR_NO -> Arrays.asList(null, true, false);
      case MOMENT -> Arrays.asList(null, "some day");
      case STEP ->
          Arrays.asList(
              null, "openHearing", "findFacts", "findGround", "findImpairment", "decideSanction");
      case ID -> List.of();
    };
  }

  private static Stream<String> adjournable() {
    return Arrays.stream(ProcessStep.values())
        .filter(step -> step.outcomes().contains("ADJOURN"))
        .map(ProcessStep::id);
  }

  /** A gateway that reads what nobody sets would stop the person who comes there. */
  static Stream<String> gatewaysReadWhatWasSet(ReadModel model) {
    var set = new HashSet<String>();
    model.nodes().forEach(node -> set.addAll(setBy(node)));
    model
        .all(CamundaOutputParameter.class)
        .forEach(parameter -> set.add(parameter.getCamundaName()));
    set.addAll(handedOver(model.process().getId()));
    return model.all(SequenceFlow.class).stream()
        .flatMap(flow -> condition(flow).stream())
        .flatMap(condition -> condition.variables().stream())
        .filter(name -> !set.contains(name))
        .distinct()
        .map(name -> name + " is read and never set");
  }

  /** What every caller of a model hands over to it. */
  private static Set<String> handedOver(String called) {
    return ReadModel.all().stream()
        .flatMap(model -> model.all(CallActivity.class).stream())
        .filter(call -> called.equals(call.getCalledElement()))
        .map(FlowRules::handed)
        .reduce(
            (one, other) -> {
              var both = new HashSet<>(one);
              both.retainAll(other);
              return both;
            })
        .orElse(Set.of());
  }

  private static Set<String> handed(CallActivity call) {
    return call
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaIn.class)
        .list()
        .stream()
        .filter(in -> in.getCamundaTarget() != null)
        .map(CamundaIn::getCamundaTarget)
        .collect(Collectors.toSet());
  }
}
