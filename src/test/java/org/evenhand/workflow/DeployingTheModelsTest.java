package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.camunda.bpm.engine.RepositoryService;
import org.evenhand.workflow.ProcessModel.Decision;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.junit.jupiter.api.Test;

class DeployingTheModelsTest {
  private final RepositoryService repository = ModelsEngine.get().getRepositoryService();

  @Test
  void bringsEveryModelAndEveryTableInOneDeployment() {
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
    assertThat(repository.createProcessDefinitionQuery().list())
        .extracting(definition -> definition.getKey())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ProcessId.values()).map(ProcessId::code).toList());
    assertThat(repository.createDecisionDefinitionQuery().list())
        .extracting(definition -> definition.getKey())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Decision.values()).map(Decision::code).toList());
  }
}
