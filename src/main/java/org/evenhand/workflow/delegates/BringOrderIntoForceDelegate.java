package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.application.EngineValues;
import org.evenhand.workflow.application.PutOrderInForce;

/** The time to appeal is over, or the appeal is. */
@Named
@Dependent
public class BringOrderIntoForceDelegate implements JavaDelegate {
  private final PutOrderInForce putOrderInForce;

  @Inject
  public BringOrderIntoForceDelegate(PutOrderInForce putOrderInForce) {
    this.putOrderInForce = putOrderInForce;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var order = UUID.fromString((String) execution.getVariable("orderId"));
    var reference = new CaseReference(execution.getProcessBusinessKey());
    EngineValues.of(putOrderInForce.put(reference, order)).forEach(execution::setVariable);
  }
}
