package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.SilenceOnDisposal;

/** Nobody answered a proposed disposal in time. */
@Named
@Dependent
public class TreatSilenceAsRefusalDelegate implements JavaDelegate {
  private final SilenceOnDisposal silence;

  @Inject
  public TreatSilenceAsRefusalDelegate(SilenceOnDisposal silence) {
    this.silence = silence;
  }

  @Override
  public void execute(DelegateExecution execution) {
    silence.isRefusal(new CaseReference(execution.getProcessBusinessKey()));
  }
}
