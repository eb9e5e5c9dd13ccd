package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.EndOtherProceedings;

/** Somebody leaves the register, and whatever else is open about them ends. */
@Named
@Dependent
public class ConcludeProceedingsDelegate implements JavaDelegate {
  private final EndOtherProceedings otherProceedings;

  @Inject
  public ConcludeProceedingsDelegate(EndOtherProceedings otherProceedings) {
    this.otherProceedings = otherProceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    otherProceedings.end(new CaseReference(execution.getProcessBusinessKey()));
  }
}
