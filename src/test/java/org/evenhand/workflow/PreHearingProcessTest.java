package org.evenhand.workflow;

import static org.evenhand.workflow.ProcessModel.ProcessId.PRE_HEARING;
import static org.evenhand.workflow.ProcessStep.CONFIRM_READINESS;
import static org.evenhand.workflow.ProcessStep.DECIDE_CONSENSUAL_DISPOSAL;
import static org.evenhand.workflow.ProcessStep.DECIDE_DISCONTINUANCE;
import static org.evenhand.workflow.ProcessStep.EMPANEL_PANEL;
import static org.evenhand.workflow.ProcessStep.GIVE_DIRECTIONS;
import static org.evenhand.workflow.ProcessStep.LIST_HEARING;
import static org.evenhand.workflow.ProcessStep.SERVE_HEARING_NOTICE;
import static org.evenhand.workflow.ProcessVariable.HEARING_ID;
import static org.evenhand.workflow.ProcessVariable.PRE_HEARING_OUTCOME;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StillClock.class)
class PreHearingProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(PRE_HEARING);

  @Test
  void preparesAHearing() {
    walk.starts()
        .called("PRE_HEARING")
        .waitsFor(GIVE_DIRECTIONS)
        .does(GIVE_DIRECTIONS)
        .answers(LIST_HEARING, "DONE", HEARING_ID, UUID.randomUUID().toString())
        .waitsFor(EMPANEL_PANEL)
        .does(EMPANEL_PANEL)
        .waitsFor(SERVE_HEARING_NOTICE)
        .does(SERVE_HEARING_NOTICE)
        .waitsFor(CONFIRM_READINESS)
        .answers(CONFIRM_READINESS, "READY")
        .hasEndedWith(PRE_HEARING_OUTCOME, "READY");
  }

  @Test
  void listsAPostponedHearingAgainWithPanelAndNotice() {
    listed()
        .answers(CONFIRM_READINESS, "POSTPONE")
        .waitsFor(LIST_HEARING)
        .does(LIST_HEARING, EMPANEL_PANEL, SERVE_HEARING_NOTICE)
        .waitsFor(CONFIRM_READINESS);
  }

  @Test
  void discontinuesWhenThePanelGrantsIt() {
    listed()
        .answers(CONFIRM_READINESS, "DISCONTINUE")
        .waitsFor(DECIDE_DISCONTINUANCE)
        .answers(DECIDE_DISCONTINUANCE, "GRANT")
        .hasEndedWith(PRE_HEARING_OUTCOME, "DISCONTINUED");
  }

  @Test
  void goesOnWhenDiscontinuanceIsRefused() {
    listed()
        .answers(CONFIRM_READINESS, "DISCONTINUE")
        .answers(DECIDE_DISCONTINUANCE, "REFUSE")
        .waitsFor(CONFIRM_READINESS)
        .answers(CONFIRM_READINESS, "READY")
        .hasEndedWith(PRE_HEARING_OUTCOME, "READY");
  }

  @Test
  void disposesByConsentWhenThePanelApproves() {
    listed()
        .answers(CONFIRM_READINESS, "CONSENSUAL")
        .waitsFor(DECIDE_CONSENSUAL_DISPOSAL)
        .answers(DECIDE_CONSENSUAL_DISPOSAL, "APPROVE")
        .hasEndedWith(PRE_HEARING_OUTCOME, "CONSENSUAL_DISPOSAL");
  }

  @Test
  void goesOnWhenTheAgreementIsRejected() {
    listed()
        .answers(CONFIRM_READINESS, "CONSENSUAL")
        .answers(DECIDE_CONSENSUAL_DISPOSAL, "REJECT")
        .waitsFor(CONFIRM_READINESS);
  }

  @Test
  void remembersNothingOfAnEarlierRefusal() {
    listed()
        .answers(CONFIRM_READINESS, "DISCONTINUE")
        .answers(DECIDE_DISCONTINUANCE, "REFUSE")
        .answers(CONFIRM_READINESS, "CONSENSUAL")
        .answers(DECIDE_CONSENSUAL_DISPOSAL, "REJECT")
        .answers(CONFIRM_READINESS, "DISCONTINUE")
        .answers(DECIDE_DISCONTINUANCE, "GRANT")
        .hasEndedWith(PRE_HEARING_OUTCOME, "DISCONTINUED");
  }

  private WalkingAProcess listed() {
    return walk.starts().does(GIVE_DIRECTIONS, LIST_HEARING, EMPANEL_PANEL, SERVE_HEARING_NOTICE);
  }
}
