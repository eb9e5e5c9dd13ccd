package org.evenhand.workflow.delegates;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.interimorder.application.OpenInterimOrderReview;

/** The time to prepare the review of an interim order has come. */
@Named
@Dependent
public class OpenInterimOrderReviewDelegate implements JavaDelegate {
  private final OpenInterimOrderReview openReview;

  @Inject
  public OpenInterimOrderReviewDelegate(OpenInterimOrderReview openReview) {
    this.openReview = openReview;
  }

  @Override
  public void execute(DelegateExecution execution) {
    openReview.open(UUID.fromString((String) execution.getVariable("interimOrderId")));
  }
}
