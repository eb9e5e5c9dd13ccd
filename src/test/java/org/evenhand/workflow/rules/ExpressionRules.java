package org.evenhand.workflow.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.ProcessVariable;
import org.w3c.dom.Element;

/** What a model may say to the engine beyond shape and order. Everything not listed is refused. */
final class ExpressionRules {
  private static final Pattern MOMENT = Pattern.compile("\\$\\{([a-zA-Z]+)}");
  private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

  private static final Set<String> ELEMENTS =
      Set.of(
          "definitions",
          "collaboration",
          "participant",
          "process",
          "documentation",
          "laneSet",
          "lane",
          "flowNodeRef",
          "incoming",
          "outgoing",
          "extensionElements",
          "startEvent",
          "endEvent",
          "userTask",
          "serviceTask",
          "businessRuleTask",
          "callActivity",
          "subProcess",
          "exclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "boundaryEvent",
          "timerEventDefinition",
          "timeDate",
          "messageEventDefinition",
          "terminateEventDefinition",
          "sequenceFlow",
          "conditionExpression",
          "message");

  /** Extension elements, each with the element it may stand in. */
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "in", "callActivity",
          "out", "callActivity",
          "inputOutput", "intermediateThrowEvent",
          "outputParameter", "intermediateThrowEvent");

  /** Extension attributes, each with the element it may stand on. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "historyTimeToLive", Set.of("process"),
          "versionTag", Set.of("process"),
          "candidateGroups", Set.of("userTask"),
          "delegateExpression", Set.of("serviceTask"),
          "asyncBefore", Set.of("serviceTask"),
          "calledElementBinding", Set.of("callActivity"),
          "decisionRef", Set.of("businessRuleTask"),
          "decisionRefBinding", Set.of("businessRuleTask"),
          "mapDecisionResult", Set.of("businessRuleTask"),
          "resultVariable", Set.of("businessRuleTask"));

  private ExpressionRules() {}

  /** No script, no listener, no field, no connector, no form: nothing but what is listed above. */
  static Stream<String> onlyPlainElements(ReadModel model) {
    return model.elements().stream().flatMap(ExpressionRules::strange);
  }

  private static Stream<String> strange(Element element) {
    var found = new ArrayList<String>();
    if (element.getNamespaceURI().endsWith("/BPMN/20100524/MODEL")
        && !ELEMENTS.contains(element.getLocalName())) {
      found.add("an element " + element.getLocalName());
    }
    if (element.getNamespaceURI().equals(ReadModel.CAMUNDA)
        && !holder(element).equals(EXTENSIONS.get(element.getLocalName()))) {
      found.add("an extension " + element.getLocalName() + " in " + holder(element));
    }
    ReadModel.attributes(element).stream()
        .filter(attribute -> ReadModel.CAMUNDA.equals(attribute.getNamespaceURI()))
        .filter(
            attribute ->
                !ATTRIBUTES
                    .getOrDefault(attribute.getLocalName(), Set.of())
                    .contains(element.getLocalName()))
        .forEach(attribute -> found.add("an attribute " + attribute.getLocalName()));
    return found.stream();
  }

  /** The nearest element of the notation that an extension stands in. */
  private static String holder(Element extension) {
    var parent = (Element) extension.getParentNode();
    while (parent.getNamespaceURI().equals(ReadModel.CAMUNDA)
        || parent.getLocalName().equals("extensionElements")) {
      parent = (Element) parent.getParentNode();
    }
    return parent.getLocalName();
  }

  static Stream<String> expressionsStandOnlyWhereTheyBelong(ReadModel model) {
    return model.elements().stream()
        .flatMap(
            element ->
                Stream.concat(
                    ReadModel.attributes(element).stream()
                        .filter(attribute -> isExpression(attribute.getValue()))
                        .filter(
                            attribute ->
                                !attribute.getLocalName().equals("delegateExpression")
                                    && !isBusinessKey(
                                        attribute.getLocalName(), attribute.getValue()))
                        .map(attribute -> attribute.getName() + "=" + attribute.getValue()),
                    Stream.of(ReadModel.ownText(element))
                        .filter(ExpressionRules::isExpression)
                        .filter(
                            text ->
                                !Set.of("conditionExpression", "timeDate")
                                    .contains(element.getLocalName()))
                        .map(text -> element.getLocalName() + ": " + text)));
  }

  private static boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  private static boolean isBusinessKey(String attribute, String value) {
    return attribute.equals("businessKey") && value.equals(BUSINESS_KEY);
  }

  static Stream<String> conditionsOnlyCompare(ReadModel model) {
    return model.all(ConditionExpression.class).stream().flatMap(ExpressionRules::refused);
  }

  private static Stream<String> refused(ConditionExpression condition) {
    try {
      if (condition.getLanguage() != null || condition.getCamundaResource() != null) {
        return Stream.of(condition.getRawTextContent() + " is in another language");
      }
      Condition.read(condition.getTextContent());
      return Stream.empty();
    } catch (IllegalArgumentException more) {
      return Stream.of(more.getMessage());
    }
  }

  static Stream<String> timersReadOneMoment(ReadModel model) {
    return model.all(TimerEventDefinition.class).stream()
        .map(timer -> timer.getTimeDate() == null ? "none" : timer.getTimeDate().getTextContent())
        .filter(text -> moments(text).isEmpty())
        .map(text -> "a timer on " + text);
  }

  private static List<ProcessVariable> moments(String text) {
    var found = MOMENT.matcher(text);
    return found.matches()
        ? ProcessVariable.ofCode(found.group(1))
            .filter(variable -> variable.kind() == ProcessVariable.Kind.MOMENT)
            .stream()
            .toList()
        : List.of();
  }

  static Stream<String> variablesAreListed(ReadModel model) {
    return variables(model)
        .filter(name -> ProcessVariable.ofCode(name).isEmpty() && ProcessStep.ofId(name).isEmpty())
        .map(name -> name + " is no variable of ours");
  }

  /** Every variable a model names, wherever it names it. */
  static Stream<String> variables(ReadModel model) {
    return Stream.of(
            model.all(ConditionExpression.class).stream()
                .flatMap(condition -> Condition.maybe(condition.getTextContent()).stream())
                .flatMap(condition -> condition.variables().stream()),
            model.all(TimerEventDefinition.class).stream()
                .filter(timer -> timer.getTimeDate() != null)
                .flatMap(timer -> names(timer.getTimeDate().getTextContent())),
            model.all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaBusinessKey() == null)
                .flatMap(in -> Stream.of(in.getCamundaSource(), in.getCamundaTarget())),
            model.all(CamundaOut.class).stream()
                .flatMap(out -> Stream.of(out.getCamundaSource(), out.getCamundaTarget())),
            model.all(CamundaOutputParameter.class).stream()
                .map(CamundaOutputParameter::getCamundaName),
            model.all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaResultVariable))
        .flatMap(names -> names)
        .map(String::valueOf)
        .distinct();
  }

  private static Stream<String> names(String text) {
    var found = MOMENT.matcher(text);
    return found.matches() ? Stream.of(found.group(1)) : Stream.empty();
  }

  /** A milestone says how a stage ended: one stage outcome, one of its codes. */
  static Stream<String> milestonesSetAStageOutcome(ReadModel model) {
    return model.all(CamundaOutputParameter.class).stream()
        .filter(
            parameter ->
                ProcessVariable.ofCode(parameter.getCamundaName())
                    .filter(variable -> variable.code().endsWith("Outcome"))
                    .filter(variable -> variable.codes().contains(parameter.getTextContent()))
                    .isEmpty())
        .map(parameter -> parameter.getCamundaName() + " = " + parameter.getTextContent());
  }

  static Stream<String> callsHandOverByName(ReadModel model) {
    return Stream.concat(
        model.all(CallActivity.class).stream()
            .filter(call -> extensions(call, CamundaIn.class).noneMatch(ExpressionRules::isKey))
            .map(call -> call.getId() + " does not hand over the business key"),
        Stream.concat(
            model.all(CamundaIn.class).stream()
                .filter(
                    in -> !isKey(in) && !isPlain(in, in.getCamundaSource(), in.getCamundaTarget()))
                .map(in -> "hands over " + in.getCamundaSource()),
            model.all(CamundaOut.class).stream()
                .filter(out -> !isPlain(out, out.getCamundaSource(), out.getCamundaTarget()))
                .map(out -> "takes back " + out.getCamundaSource())));
  }

  private static boolean isKey(CamundaIn in) {
    return BUSINESS_KEY.equals(in.getCamundaBusinessKey());
  }

  private static boolean isPlain(ModelElementInstance mapping, String source, String target) {
    return source != null
        && source.equals(target)
        && mapping.getAttributeValue("variables") == null
        && mapping.getAttributeValue("sourceExpression") == null;
  }

  private static <T extends ModelElementInstance> Stream<T> extensions(
      CallActivity call, Class<T> type) {
    return call.getExtensionElements() == null
        ? Stream.empty()
        : call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
  }
}
