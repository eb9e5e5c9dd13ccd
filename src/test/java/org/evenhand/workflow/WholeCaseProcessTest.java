package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.Delegate.BRING_ORDER_INTO_FORCE;
import static org.evenhand.workflow.ProcessModel.Message.APPEAL_LODGED;
import static org.evenhand.workflow.ProcessModel.Message.CASE_CONCLUDED;
import static org.evenhand.workflow.ProcessModel.ProcessId.FITNESS_TO_PRACTISE;
import static org.evenhand.workflow.ProcessStep.ACCEPT_CONCERN;
import static org.evenhand.workflow.ProcessStep.ACKNOWLEDGE_CONCERN;
import static org.evenhand.workflow.ProcessStep.AGREE_ALLEGATIONS;
import static org.evenhand.workflow.ProcessStep.AGREE_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessStep.ALLOCATE_EXAMINERS;
import static org.evenhand.workflow.ProcessStep.ANNOUNCE_DECISION;
import static org.evenhand.workflow.ProcessStep.APPROVE_PUBLICATION;
import static org.evenhand.workflow.ProcessStep.CONCLUDE_INVESTIGATION;
import static org.evenhand.workflow.ProcessStep.CONFIRM_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessStep.CONFIRM_READINESS;
import static org.evenhand.workflow.ProcessStep.DECIDE_CONSENSUAL_DISPOSAL;
import static org.evenhand.workflow.ProcessStep.DECIDE_DISCONTINUANCE;
import static org.evenhand.workflow.ProcessStep.DECIDE_INTERIM_ORDER_ON_SANCTION;
import static org.evenhand.workflow.ProcessStep.DECIDE_SANCTION;
import static org.evenhand.workflow.ProcessStep.DECIDE_TRIAGE;
import static org.evenhand.workflow.ProcessStep.DISCLOSE_REPORT;
import static org.evenhand.workflow.ProcessStep.DRAFT_ALLEGATIONS;
import static org.evenhand.workflow.ProcessStep.EMPANEL_PANEL;
import static org.evenhand.workflow.ProcessStep.FAST_TRACK_TRIAGE;
import static org.evenhand.workflow.ProcessStep.FIND_FACTS;
import static org.evenhand.workflow.ProcessStep.FIND_GROUND;
import static org.evenhand.workflow.ProcessStep.FIND_IMPAIRMENT;
import static org.evenhand.workflow.ProcessStep.GATHER_ENQUIRIES;
import static org.evenhand.workflow.ProcessStep.GATHER_EVIDENCE;
import static org.evenhand.workflow.ProcessStep.GIVE_DIRECTIONS;
import static org.evenhand.workflow.ProcessStep.GIVE_LAY_VIEW;
import static org.evenhand.workflow.ProcessStep.GIVE_ORDER_REVIEW_NOTICE;
import static org.evenhand.workflow.ProcessStep.GIVE_PROFESSIONAL_VIEW;
import static org.evenhand.workflow.ProcessStep.IDENTIFY_REGISTRANT;
import static org.evenhand.workflow.ProcessStep.LIST_HEARING;
import static org.evenhand.workflow.ProcessStep.LIST_ORDER_REVIEW;
import static org.evenhand.workflow.ProcessStep.NOTIFY_SOCIAL_WORKER;
import static org.evenhand.workflow.ProcessStep.OPEN_HEARING;
import static org.evenhand.workflow.ProcessStep.PLAN_INVESTIGATION;
import static org.evenhand.workflow.ProcessStep.PREPARE_PUBLICATION;
import static org.evenhand.workflow.ProcessStep.PREPARE_REDACTED_FILE;
import static org.evenhand.workflow.ProcessStep.RECORD_APPEAL_OUTCOME;
import static org.evenhand.workflow.ProcessStep.RECORD_DISPOSAL_RESPONSE;
import static org.evenhand.workflow.ProcessStep.RECORD_RESPONSE;
import static org.evenhand.workflow.ProcessStep.RELEASE_REDACTED_FILE;
import static org.evenhand.workflow.ProcessStep.REVIEW_ORDER;
import static org.evenhand.workflow.ProcessStep.SCREEN_RISK;
import static org.evenhand.workflow.ProcessStep.SERVE_HEARING_NOTICE;
import static org.evenhand.workflow.ProcessStep.TELL_EXAMINERS_DECISION;
import static org.evenhand.workflow.ProcessStep.TELL_OUTCOME_AT_TRIAGE;
import static org.evenhand.workflow.ProcessVariable.APPEAL_WINDOW_ENDS_ON;
import static org.evenhand.workflow.ProcessVariable.FAST_TRACKED;
import static org.evenhand.workflow.ProcessVariable.ORDER_ENDS_ON;
import static org.evenhand.workflow.ProcessVariable.ORDER_ID;
import static org.evenhand.workflow.ProcessVariable.RESPONSE_DUE_ON;
import static org.evenhand.workflow.ProcessVariable.RESTRICTIVE;
import static org.evenhand.workflow.ProcessVariable.REVIEWABLE;
import static org.evenhand.workflow.ProcessVariable.REVIEW_OPENS_ON;
import static org.evenhand.workflow.ProcessVariable.TRIAGE_MAY_REFER;
import static org.evenhand.workflow.StillClock.inDays;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StillClock.class)
class WholeCaseProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(FITNESS_TO_PRACTISE);

  @Test
  void goesFromAConcernToASuspensionUnderReview() {
    atHearing()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "GROUND_FOUND")
        .answers(FIND_IMPAIRMENT, "IMPAIRED")
        .answers(
            DECIDE_SANCTION,
            "SUSPENSION",
            Map.of(RESTRICTIVE, true, ORDER_ID, UUID.randomUUID().toString()))
        .answers(DECIDE_INTERIM_ORDER_ON_SANCTION, "INTERIM_ORDER")
        .answers(
            ANNOUNCE_DECISION, "DONE", Map.of(APPEAL_WINDOW_ENDS_ON, inDays(28), REVIEWABLE, true))
        .when(BRING_ORDER_INTO_FORCE, Map.of(REVIEW_OPENS_ON, inDays(300)))
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .whenItIs(inDays(300))
        .waitsFor(LIST_ORDER_REVIEW)
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "LAPSE")
        .called(
            "RECEIPT",
            "TRIAGE",
            "INVESTIGATION",
            "CASE_EXAMINERS",
            "PRE_HEARING",
            "HEARING",
            "OUTCOME",
            "BRING_ORDER_INTO_FORCE",
            "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void closesWhatIsNotForUs() {
    received().answers(ACCEPT_CONCERN, "NOT_FOR_US").called("RECEIPT", "CLOSE_CASE").hasEnded();
  }

  @Test
  void closesAtTriage() {
    received()
        .answers(ACCEPT_CONCERN, "PROCEED")
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "RELEASE")
        .answers(DECIDE_TRIAGE, "CLOSE_NFA")
        .does(TELL_OUTCOME_AT_TRIAGE)
        .called("RECEIPT", "TRIAGE", "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void skipsTriageForImmediateRisk() {
    walk.startsWith(TRIAGE_MAY_REFER, false)
        .does(ACKNOWLEDGE_CONCERN)
        .answers(IDENTIFY_REGISTRANT, "MATCHED")
        .answers(SCREEN_RISK, "RISK")
        .answers(FAST_TRACK_TRIAGE, "INVESTIGATE", FAST_TRACKED, true)
        .called("RECEIPT", "INVESTIGATION")
        .waitsFor(NOTIFY_SOCIAL_WORKER, PLAN_INVESTIGATION);

    assertThat(walk.last(FAST_TRACKED)).isEqualTo(true);
  }

  @Test
  void closesAfterTheInvestigation() {
    investigated("CLOSED").called("RECEIPT", "TRIAGE", "INVESTIGATION", "CLOSE_CASE").hasEnded();
  }

  @Test
  void goesStraightToAdjudicators() {
    investigated("TO_ADJUDICATORS")
        .called("RECEIPT", "TRIAGE", "INVESTIGATION", "PRE_HEARING")
        .waitsFor(GIVE_DIRECTIONS);
  }

  @Test
  void publishesAnAcceptedDisposalWithoutAHearing() {
    examined("PROPOSE_DISPOSAL")
        .answers(
            RECORD_DISPOSAL_RESPONSE,
            "ACCEPTED",
            Map.of(
                ORDER_ID, UUID.randomUUID().toString(),
                APPEAL_WINDOW_ENDS_ON, inDays(0),
                REVIEWABLE, false,
                ORDER_ENDS_ON, inDays(365)))
        .waitsFor(PREPARE_PUBLICATION)
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .whenItIs(inDays(365))
        .called(
            "RECEIPT",
            "TRIAGE",
            "INVESTIGATION",
            "CASE_EXAMINERS",
            "OUTCOME",
            "BRING_ORDER_INTO_FORCE",
            "END_ORDER",
            "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void closesAsTheExaminersDecide() {
    examined("ADVICE")
        .does(TELL_EXAMINERS_DECISION)
        .called("RECEIPT", "TRIAGE", "INVESTIGATION", "CASE_EXAMINERS", "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void closesADiscontinuedCase() {
    prepared()
        .answers(CONFIRM_READINESS, "DISCONTINUE")
        .answers(DECIDE_DISCONTINUANCE, "GRANT")
        .called("RECEIPT", "TRIAGE", "INVESTIGATION", "CASE_EXAMINERS", "PRE_HEARING", "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void publishesADisposalAgreedBeforeTheHearing() {
    prepared()
        .answers(CONFIRM_READINESS, "CONSENSUAL")
        .answers(DECIDE_CONSENSUAL_DISPOSAL, "APPROVE", ORDER_ID, UUID.randomUUID().toString())
        .waitsFor(PREPARE_PUBLICATION);
  }

  @Test
  void publishesAHearingThatEndedWithoutAnOrder() {
    atHearing()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "NONE_PROVED")
        .does(ANNOUNCE_DECISION, PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .called(
            "RECEIPT",
            "TRIAGE",
            "INVESTIGATION",
            "CASE_EXAMINERS",
            "PRE_HEARING",
            "HEARING",
            "OUTCOME",
            "CLOSE_CASE")
        .hasEnded();
  }

  @Test
  void hearsARemittedCaseAfreshAndForgetsTheQuashedOrder() {
    atHearing()
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "SOME_PROVED")
        .answers(FIND_GROUND, "GROUND_FOUND")
        .answers(FIND_IMPAIRMENT, "IMPAIRED")
        .answers(
            DECIDE_SANCTION,
            "REMOVAL",
            Map.of(RESTRICTIVE, true, ORDER_ID, UUID.randomUUID().toString()))
        .answers(DECIDE_INTERIM_ORDER_ON_SANCTION, "INTERIM_ORDER")
        .answers(ANNOUNCE_DECISION, "DONE", APPEAL_WINDOW_ENDS_ON, inDays(28))
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .isTold(APPEAL_LODGED)
        .answers(RECORD_APPEAL_OUTCOME, "REMITTED")
        .waitsFor(GIVE_DIRECTIONS)
        .does(GIVE_DIRECTIONS, LIST_HEARING, EMPANEL_PANEL, SERVE_HEARING_NOTICE)
        .answers(CONFIRM_READINESS, "READY")
        .waitsFor(OPEN_HEARING)
        .answers(OPEN_HEARING, "PROCEED")
        .answers(FIND_FACTS, "NONE_PROVED")
        .does(ANNOUNCE_DECISION);

    assertThat(walk.last(ORDER_ID)).isNull();
    walk.does(PREPARE_PUBLICATION).answers(APPROVE_PUBLICATION, "APPROVE").hasEnded();
  }

  @Test
  void isInterruptedWhereverItStandsWhenTheCaseIsConcluded() {
    investigated("TO_EXAMINERS")
        .waitsFor(ALLOCATE_EXAMINERS)
        .isTold(CASE_CONCLUDED)
        .called("RECEIPT", "TRIAGE", "INVESTIGATION", "CASE_EXAMINERS", "CONCLUDE_CASE")
        .hasEnded();
  }

  @Test
  void isInterruptedWithSeveralStepsOpen() {
    walk.starts()
        .waitsFor(ACKNOWLEDGE_CONCERN, IDENTIFY_REGISTRANT)
        .isTold(CASE_CONCLUDED)
        .called("RECEIPT", "CONCLUDE_CASE")
        .hasEnded();
  }

  @Test
  void canBeReopenedAtTheCaseExaminers() {
    walk.startsBefore("callActivity_caseExaminers")
        .called("CASE_EXAMINERS")
        .waitsFor(ALLOCATE_EXAMINERS)
        .isTold(CASE_CONCLUDED)
        .called("CASE_EXAMINERS", "CONCLUDE_CASE")
        .hasEnded();
  }

  private WalkingAProcess received() {
    return walk.starts()
        .does(ACKNOWLEDGE_CONCERN)
        .answers(IDENTIFY_REGISTRANT, "MATCHED")
        .answers(SCREEN_RISK, "NO_RISK");
  }

  private WalkingAProcess investigated(String outcome) {
    return received()
        .answers(ACCEPT_CONCERN, "PROCEED")
        .does(GATHER_ENQUIRIES)
        .answers(PREPARE_REDACTED_FILE, "PROPOSED")
        .answers(RELEASE_REDACTED_FILE, "RELEASE")
        .answers(DECIDE_TRIAGE, "INVESTIGATE")
        .does(NOTIFY_SOCIAL_WORKER, PLAN_INVESTIGATION, GATHER_EVIDENCE, DRAFT_ALLEGATIONS)
        .answers(AGREE_ALLEGATIONS, "AGREE")
        .answers(DISCLOSE_REPORT, "DONE", RESPONSE_DUE_ON, inDays(28))
        .answers(RECORD_RESPONSE, "RECEIVED")
        .answers(CONCLUDE_INVESTIGATION, outcome);
  }

  private WalkingAProcess examined(String decision) {
    return investigated("TO_EXAMINERS")
        .does(ALLOCATE_EXAMINERS, GIVE_LAY_VIEW, GIVE_PROFESSIONAL_VIEW)
        .answers(AGREE_EXAMINERS_DECISION, decision, RESPONSE_DUE_ON, inDays(28))
        .answers(CONFIRM_EXAMINERS_DECISION, "CONFIRM");
  }

  private WalkingAProcess prepared() {
    return examined("REFER_TO_HEARING")
        .does(GIVE_DIRECTIONS, LIST_HEARING, EMPANEL_PANEL, SERVE_HEARING_NOTICE);
  }

  private WalkingAProcess atHearing() {
    return prepared().answers(CONFIRM_READINESS, "READY");
  }
}
