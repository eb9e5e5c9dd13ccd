package org.evenhand.workflow.bridges;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.interimorder.application.InterimOrderProcess;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.ProcessModel.Message;
import org.evenhand.workflow.application.ProcessEngineDoor;

/** An interim order that is over has no review to prepare and no extension to consider. */
@Dependent
public class InterimOrderEndsItsProcess implements InterimOrderProcess {
  private final ProcessEngineDoor engine;

  @Inject
  public InterimOrderEndsItsProcess(ProcessEngineDoor engine) {
    this.engine = engine;
  }

  @Override
  public void ended(CaseReference reference) {
    engine.tell(reference, Message.INTERIM_ORDER_ENDED.code(), Map.of());
  }
}
