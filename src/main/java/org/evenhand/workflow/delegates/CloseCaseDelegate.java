package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.EnterStage;

/** The case ends here. */
@Named
@Dependent
public class CloseCaseDelegate implements JavaDelegate {
  private final EnterStage enterStage;

  @Inject
  public CloseCaseDelegate(EnterStage enterStage) {
    this.enterStage = enterStage;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var outcome = LastOutcome.of(execution);
    enterStage.close(new CaseReference(execution.getProcessBusinessKey()), outcome);
  }
}
