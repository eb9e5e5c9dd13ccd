package org.evenhand.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.evenhand.workflow.ProcessModel;
import org.evenhand.workflow.ProcessModel.Decision;
import org.evenhand.workflow.ProcessModel.Delegate;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.ProcessStep;
import org.evenhand.workflow.ProcessVariable;
import org.junit.jupiter.api.Test;

/** What code names, the models have; what the models have, code names. */
class ConstantsAndModelsTest {
  private static final Path SOURCES = Path.of("bpmn");
  private static final List<ReadModel> MODELS = ReadModel.all();

  @Test
  void knowEveryFile() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(ProcessModel.resources());
    }
  }

  @Test
  void knowEveryHumanStepOnce() {
    assertThat(everywhere(UserTask.class).map(UserTask::getId))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProcessStep.values()).map(ProcessStep::userTaskId).toList());
  }

  @Test
  void knowEveryMessageOnce() {
    assertThat(everywhere(Message.class).map(Message::getName))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProcessModel.Message.values()).map(ProcessModel.Message::code).toList());
  }

  @Test
  void knowEveryDelegate() {
    assertThat(everywhere(ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression))
        .containsOnly(
            Stream.of(Delegate.values()).map(Delegate::expression).toArray(String[]::new));
  }

  @Test
  void haveACallerForEveryStageInTheSpine() {
    var spine = ReadModel.of(ProcessId.FITNESS_TO_PRACTISE);
    assertThat(spine.all(CallActivity.class).stream().map(CallActivity::getCalledElement))
        .containsExactlyElementsOf(
            Stream.of(ProcessId.values())
                .filter(process -> process.stage().isPresent())
                .map(ProcessId::code)
                .toList());
  }

  @Test
  void enterTheStageFirstThing() {
    for (var model : MODELS) {
      var stage = ProcessId.ofCode(model.file()).orElseThrow().stage();
      var enters =
          model.all(ServiceTask.class).stream()
              .filter(task -> task.getId().equals("serviceTask_enterStage"))
              .filter(
                  task -> task.getIncoming().iterator().next().getSource().getIncoming().isEmpty())
              .count();
      assertThat(enters).as(model.file()).isEqualTo(stage.isPresent() ? 1 : 0);
    }
  }

  @Test
  void askEveryTable() {
    assertThat(everywhere(BusinessRuleTask.class).map(BusinessRuleTask::getCamundaDecisionRef))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Decision.values()).map(Decision::code).toList());
  }

  @Test
  void nameNoVariableThatNoModelNames() {
    var named = MODELS.stream().flatMap(ExpressionRules::variables).toList();
    assertThat(named)
        .containsAll(Stream.of(ProcessVariable.values()).map(ProcessVariable::code).toList());
  }

  @Test
  void haveOneVersion() {
    assertThat(MODELS.stream().map(model -> model.process().getCamundaVersionTag()).distinct())
        .hasSize(1);
  }

  private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance>
      Stream<T> everywhere(Class<T> type) {
    return MODELS.stream().map(model -> model.all(type)).flatMap(Collection::stream);
  }
}
