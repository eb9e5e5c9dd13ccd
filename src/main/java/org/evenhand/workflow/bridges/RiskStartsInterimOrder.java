package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.kernel.CaseReference;
import org.evenhand.triage.application.ImmediateRisk;
import org.evenhand.workflow.application.StartInterimOrder;

/** Risk found on the fast track has an interim order considered at once. */
@Dependent
public class RiskStartsInterimOrder implements ImmediateRisk {
  private final StartInterimOrder startInterimOrder;

  @Inject
  public RiskStartsInterimOrder(StartInterimOrder startInterimOrder) {
    this.startInterimOrder = startInterimOrder;
  }

  @Override
  public void found(CaseReference reference) {
    startInterimOrder.start(reference);
  }
}
