package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.AUTOMATIC_REMOVAL;
import static org.evenhand.workflow.ProcessModel.ProcessId.VOLUNTARY_REMOVAL;
import static org.evenhand.workflow.ProcessStep.APPROVE_PUBLICATION;
import static org.evenhand.workflow.ProcessStep.CONFIRM_AUTOMATIC_REMOVAL;
import static org.evenhand.workflow.ProcessStep.DECIDE_VOLUNTARY_REMOVAL;
import static org.evenhand.workflow.ProcessStep.PREPARE_PUBLICATION;
import static org.evenhand.workflow.ProcessVariable.REQUEST_ID;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StillClock.class)
class RemovalProcessTest {

  private final WalkingAProcess voluntary = WalkingAProcess.through(VOLUNTARY_REMOVAL);
  private final WalkingAProcess automatic = WalkingAProcess.through(AUTOMATIC_REMOVAL);

  @Test
  void concludesAndPublishesAVoluntaryRemoval() {
    voluntary
        .startsWith(REQUEST_ID, UUID.randomUUID().toString())
        .waitsFor(DECIDE_VOLUNTARY_REMOVAL)
        .answers(DECIDE_VOLUNTARY_REMOVAL, "GRANT")
        .called("CONCLUDE_PROCEEDINGS")
        .waitsFor(PREPARE_PUBLICATION)
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .hasEnded();
  }

  @Test
  void publishesNothingWhenAVoluntaryRemovalIsRefused() {
    voluntary.starts().answers(DECIDE_VOLUNTARY_REMOVAL, "REFUSE").called().hasEnded();
  }

  @Test
  void concludesAndPublishesAnAutomaticRemoval() {
    automatic
        .starts()
        .answers(CONFIRM_AUTOMATIC_REMOVAL, "LISTED_OFFENCE")
        .called("CONCLUDE_PROCEEDINGS")
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .hasEnded();
  }

  @Test
  void removesNobodyForAnOffenceThatIsNotListed() {
    automatic.starts().answers(CONFIRM_AUTOMATIC_REMOVAL, "NOT_LISTED").called().hasEnded();
  }
}
