package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.RESTORATION;
import static org.evenhand.workflow.ProcessStep.CHECK_RESTORATION_APPLICATION;
import static org.evenhand.workflow.ProcessStep.DECIDE_RESTORATION;
import static org.evenhand.workflow.ProcessStep.LIST_RESTORATION_HEARING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class RestorationProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(RESTORATION);

  @ParameterizedTest
  @ValueSource(strings = {"RESTORE", "RESTORE_WITH_CONDITIONS", "REFUSE"})
  void isDecidedByAPanel(String decision) {
    walk.starts()
        .waitsFor(CHECK_RESTORATION_APPLICATION)
        .answers(CHECK_RESTORATION_APPLICATION, "ADMISSIBLE")
        .waitsFor(LIST_RESTORATION_HEARING)
        .does(LIST_RESTORATION_HEARING)
        .waitsFor(DECIDE_RESTORATION)
        .answers(DECIDE_RESTORATION, decision)
        .hasEnded();
  }

  @Test
  void isNotHeardBeforeItsTime() {
    walk.starts().answers(CHECK_RESTORATION_APPLICATION, "NOT_ADMISSIBLE").hasEnded();
  }
}
