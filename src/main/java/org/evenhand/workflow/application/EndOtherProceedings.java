package org.evenhand.workflow.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.evenhand.interimorder.application.EndInterimOrder;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.CivilTime;
import org.evenhand.workflow.ProcessModel.Message;

/** Ends what is still open about somebody who has left the register. */
@Dependent
public class EndOtherProceedings {
  private final ProcessEngineDoor engine;
  private final EndInterimOrder interim;
  private final Clock clock;

  @Inject
  public EndOtherProceedings(ProcessEngineDoor engine, EndInterimOrder interim, Clock clock) {
    this.engine = engine;
    this.interim = interim;
    this.clock = clock;
  }

  public void end(CaseReference reference) {
    engine.tell(reference, Message.CASE_CONCLUDED.code(), Map.of());
    interim.end(reference, CivilTime.today(clock), Actor.SYSTEM);
    engine.tell(reference, Message.INTERIM_ORDER_ENDED.code(), Map.of());
  }
}
