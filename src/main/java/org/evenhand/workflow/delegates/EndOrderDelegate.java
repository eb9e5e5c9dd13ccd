package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.order.application.EndOrder;

/** An order's term is over. */
@Named
@Dependent
public class EndOrderDelegate implements JavaDelegate {
  private final EndOrder endOrder;

  @Inject
  public EndOrderDelegate(EndOrder endOrder) {
    this.endOrder = endOrder;
  }

  @Override
  public void execute(DelegateExecution execution) {
    endOrder.end(UUID.fromString((String) execution.getVariable("orderId")));
  }
}
