package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.investigation.application.RecordNoResponse;
import org.evenhand.kernel.CaseReference;

/** Nobody answered the disclosed report in time. */
@Named
@Dependent
public class RecordNoResponseDelegate implements JavaDelegate {
  private final RecordNoResponse recordNoResponse;

  @Inject
  public RecordNoResponseDelegate(RecordNoResponse recordNoResponse) {
    this.recordNoResponse = recordNoResponse;
  }

  @Override
  public void execute(DelegateExecution execution) {
    recordNoResponse.record(new CaseReference(execution.getProcessBusinessKey()));
  }
}
