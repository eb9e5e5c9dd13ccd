package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.order.application.BringOrderIntoForce;
import org.evenhand.workflow.application.EngineValues;

/** The time to appeal is over, or the appeal is. */
@Named
@Dependent
public class BringOrderIntoForceDelegate implements JavaDelegate {
  private final BringOrderIntoForce bringOrderIntoForce;

  @Inject
  public BringOrderIntoForceDelegate(BringOrderIntoForce bringOrderIntoForce) {
    this.bringOrderIntoForce = bringOrderIntoForce;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var order = UUID.fromString((String) execution.getVariable("orderId"));
    EngineValues.of(bringOrderIntoForce.bring(order)).forEach(execution::setVariable);
  }
}
