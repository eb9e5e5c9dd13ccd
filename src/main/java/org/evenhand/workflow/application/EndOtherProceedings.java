package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.evenhand.kernel.CaseReference;
import org.evenhand.workflow.ProcessModel.Message;

/** Ends what is still open about somebody who has left the register. */
@Dependent
public class EndOtherProceedings {
  private final ProcessEngineDoor engine;

  @Inject
  public EndOtherProceedings(ProcessEngineDoor engine) {
    this.engine = engine;
  }

  public void end(CaseReference reference) {
    engine.tell(reference, Message.CASE_CONCLUDED.code(), Map.of());
    engine.tell(reference, Message.INTERIM_ORDER_ENDED.code(), Map.of());
  }
}
