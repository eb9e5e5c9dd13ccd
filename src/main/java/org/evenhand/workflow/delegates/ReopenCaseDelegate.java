package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.ReopenAtExaminers;

/** Case examiners decide afresh. */
@Named
@Dependent
public class ReopenCaseDelegate implements JavaDelegate {
  private final ReopenAtExaminers reopen;

  @Inject
  public ReopenCaseDelegate(ReopenAtExaminers reopen) {
    this.reopen = reopen;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reopen.reopen(new CaseReference(execution.getProcessBusinessKey()));
  }
}
