package org.evenhand.workflow.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.evenhand.workflow.ProcessModel.Delegate;
import org.evenhand.workflow.ProcessStep;

/** Who does a step, and what may be done without anybody. */
final class StepRules {
  private static final Set<String> DELEGATES =
      Stream.of(Delegate.values()).map(Delegate::expression).collect(Collectors.toSet());

  private StepRules() {}

  static Stream<String> humanStepsAreKnown(ReadModel model) {
    return model.all(UserTask.class).stream()
        .filter(task -> step(task) == null)
        .map(task -> task.getId() + " is no step of this model");
  }

  static Stream<String> humanStepsBelongToOneRole(ReadModel model) {
    return model.all(UserTask.class).stream()
        .filter(task -> step(task) != null)
        .filter(task -> !step(task).role().code().equals(task.getCamundaCandidateGroups()))
        .map(task -> task.getId() + " is for " + task.getCamundaCandidateGroups());
  }

  private static ProcessStep step(UserTask task) {
    return Stream.of(ProcessStep.values())
        .filter(step -> step.userTaskId().equals(task.getId()))
        .filter(step -> step.process().code().equals(processOf(task)))
        .findFirst()
        .orElse(null);
  }

  private static String processOf(FlowNode node) {
    var parent = node.getParentElement();
    while (!(parent instanceof Process)) {
      parent = parent.getParentElement();
    }
    return parent.getAttributeValue("id");
  }

  /**
   * A lane may hold events, gateways and automatic steps too, but the people in it have one role.
   */
  static Stream<String> lanesBelongToRoles(ReadModel model) {
    return model.all(Lane.class).stream()
        .flatMap(
            lane ->
                lane.getFlowNodeRefs().stream()
                    .filter(UserTask.class::isInstance)
                    .map(UserTask.class::cast)
                    .filter(task -> !isLaneOf(lane, task.getCamundaCandidateGroups()))
                    .map(task -> task.getId() + " stands in " + lane.getId()));
  }

  private static boolean isLaneOf(Lane lane, String role) {
    return lane.getId().equals("lane_" + role) || lane.getId().equals("lane_" + role + "_masked");
  }

  static Stream<String> serviceTasksNameOneDelegate(ReadModel model) {
    return model.all(ServiceTask.class).stream()
        .filter(task -> !DELEGATES.contains(String.valueOf(task.getCamundaDelegateExpression())))
        .map(task -> task.getId() + " does " + task.getCamundaDelegateExpression());
  }

  /**
   * What follows a person runs in that person's transaction. Only what follows nothing but timers
   * gets a job of its own.
   */
  static Stream<String> onlyWhatFollowsTimersRunsApart(ReadModel model) {
    return model.nodes().stream()
        .filter(node -> isApart(node) != followsTimers(node))
        .map(node -> node.getId() + (isApart(node) ? " runs apart" : " should run apart"));
  }

  private static boolean isApart(FlowNode node) {
    return Stream.of("asyncBefore", "asyncAfter", "async")
        .anyMatch(name -> "true".equals(node.getAttributeValueNs(ReadModel.CAMUNDA, name)));
  }

  private static boolean followsTimers(FlowNode node) {
    return node instanceof ServiceTask
        && node.getIncoming().stream()
            .map(SequenceFlow::getSource)
            .allMatch(
                source -> source instanceof CatchEvent event && NamingRules.waitsForTime(event));
  }
}
