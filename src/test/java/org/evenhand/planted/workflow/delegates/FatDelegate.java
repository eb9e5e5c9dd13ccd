package org.evenhand.planted.workflow.delegates;

import jakarta.inject.Named;
import javax.sql.DataSource;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.evenhand.planted.investigation.application.NextStage;

/** Wrong: reads rows and decides something on the way. */
@Named
class FatDelegate implements JavaDelegate {
  NextStage next;
  DataSource rows;

  @Override
  public void execute(DelegateExecution execution) {}
}
