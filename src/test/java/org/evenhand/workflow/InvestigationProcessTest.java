package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.ProcessId.INVESTIGATION;
import static org.evenhand.workflow.ProcessStep.AGREE_ALLEGATIONS;
import static org.evenhand.workflow.ProcessStep.CONCLUDE_INVESTIGATION;
import static org.evenhand.workflow.ProcessStep.DISCLOSE_REPORT;
import static org.evenhand.workflow.ProcessStep.DRAFT_ALLEGATIONS;
import static org.evenhand.workflow.ProcessStep.GATHER_EVIDENCE;
import static org.evenhand.workflow.ProcessStep.NOTIFY_SOCIAL_WORKER;
import static org.evenhand.workflow.ProcessStep.PLAN_INVESTIGATION;
import static org.evenhand.workflow.ProcessStep.RECORD_RESPONSE;
import static org.evenhand.workflow.ProcessVariable.INVESTIGATION_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.RESPONSE_DUE_ON;
import static org.evenhand.workflow.StillClock.inDays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class InvestigationProcessTest {
  private final WalkingAProcess walk = WalkingAProcess.through(INVESTIGATION);

  @ParameterizedTest
  @ValueSource(strings = {"TO_EXAMINERS", "TO_ADJUDICATORS", "CLOSED"})
  void goesOnAsTheInvestigationIsConcluded(String outcome) {
    disclosed()
        .waitsFor(RECORD_RESPONSE)
        .answers(RECORD_RESPONSE, "RECEIVED")
        .waitsFor(CONCLUDE_INVESTIGATION)
        .answers(CONCLUDE_INVESTIGATION, outcome)
        .called("INVESTIGATION")
        .hasEndedWith(INVESTIGATION_OUTCOME, outcome);
  }

  @Test
  void disclosesNothingBeforeTheSocialWorkerHasBeenTold() {
    walk.starts()
        .waitsFor(NOTIFY_SOCIAL_WORKER, PLAN_INVESTIGATION)
        .does(PLAN_INVESTIGATION, GATHER_EVIDENCE, DRAFT_ALLEGATIONS, AGREE_ALLEGATIONS)
        .waitsFor(NOTIFY_SOCIAL_WORKER)
        .does(NOTIFY_SOCIAL_WORKER)
        .waitsFor(DISCLOSE_REPORT);
  }

  @Test
  void sendsAllegationsBackToBeDraftedAgain() {
    walk.starts()
        .does(NOTIFY_SOCIAL_WORKER, PLAN_INVESTIGATION, GATHER_EVIDENCE, DRAFT_ALLEGATIONS)
        .answers(AGREE_ALLEGATIONS, "SEND_BACK")
        .waitsFor(DRAFT_ALLEGATIONS)
        .does(DRAFT_ALLEGATIONS)
        .answers(AGREE_ALLEGATIONS, "AGREE")
        .waitsFor(DISCLOSE_REPORT);
  }

  @Test
  void goesOnWithoutAResponseOnceItsDayIsPast() {
    disclosed()
        .whenItIs(inDays(27))
        .waitsFor(RECORD_RESPONSE)
        .whenItIs(inDays(28))
        .called("INVESTIGATION", "RECORD_NO_RESPONSE")
        .waitsFor(CONCLUDE_INVESTIGATION);
  }

  @Test
  void forgetsTheDayOnceAResponseHasCome() {
    disclosed().answers(RECORD_RESPONSE, "DECLINED").whenItIs(inDays(60));

    assertThat(walk.timers()).isEmpty();
    walk.waitsFor(CONCLUDE_INVESTIGATION).called("INVESTIGATION");
  }

  private WalkingAProcess disclosed() {
    return walk.starts()
        .does(NOTIFY_SOCIAL_WORKER, PLAN_INVESTIGATION, GATHER_EVIDENCE, DRAFT_ALLEGATIONS)
        .answers(AGREE_ALLEGATIONS, "AGREE")
        .answers(DISCLOSE_REPORT, "DONE", RESPONSE_DUE_ON, inDays(28));
  }
}
