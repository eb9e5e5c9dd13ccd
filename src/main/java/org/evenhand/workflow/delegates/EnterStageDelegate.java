package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.evenhand.workflow.application.EnterStage;

/** The process has come to a stage. */
@Named
@Dependent
public class EnterStageDelegate implements JavaDelegate {
  private final EnterStage enterStage;

  @Inject
  public EnterStageDelegate(EnterStage enterStage) {
    this.enterStage = enterStage;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var model = execution.getProcessDefinitionId();
    var stage =
        ProcessId.ofCode(model.substring(0, model.indexOf(':')))
            .flatMap(ProcessId::stage)
            .orElseThrow();
    enterStage.enter(new CaseReference(execution.getProcessBusinessKey()), stage);
  }
}
