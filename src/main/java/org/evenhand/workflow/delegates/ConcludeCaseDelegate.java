package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.EnterStage;

/** The registrant left the register, and the case ends wherever it stood. */
@Named
@Dependent
public class ConcludeCaseDelegate implements JavaDelegate {
  private final EnterStage enterStage;

  @Inject
  public ConcludeCaseDelegate(EnterStage enterStage) {
    this.enterStage = enterStage;
  }

  @Override
  public void execute(DelegateExecution execution) {
    enterStage.close(new CaseReference(execution.getProcessBusinessKey()), "REMOVED");
  }
}
