package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.Delegate.BRING_ORDER_INTO_FORCE;
import static org.evenhand.workflow.ProcessModel.Message.APPEAL_LODGED;
import static org.evenhand.workflow.ProcessModel.Message.COMPLIANCE_DUE;
import static org.evenhand.workflow.ProcessModel.Message.ORDER_EARLY_REVIEW;
import static org.evenhand.workflow.ProcessModel.ProcessId.ORDER_IN_FORCE;
import static org.evenhand.workflow.ProcessStep.APPROVE_PUBLICATION;
import static org.evenhand.workflow.ProcessStep.CHECK_COMPLIANCE;
import static org.evenhand.workflow.ProcessStep.GIVE_ORDER_REVIEW_NOTICE;
import static org.evenhand.workflow.ProcessStep.LIST_ORDER_REVIEW;
import static org.evenhand.workflow.ProcessStep.PREPARE_PUBLICATION;
import static org.evenhand.workflow.ProcessStep.RECORD_APPEAL_OUTCOME;
import static org.evenhand.workflow.ProcessStep.REVIEW_ORDER;
import static org.evenhand.workflow.ProcessVariable.APPEAL_WINDOW_ENDS_ON;
import static org.evenhand.workflow.ProcessVariable.HEARING_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.ORDER_ENDS_ON;
import static org.evenhand.workflow.ProcessVariable.ORDER_ID;
import static org.evenhand.workflow.ProcessVariable.ORDER_OUTCOME;
import static org.evenhand.workflow.ProcessVariable.REVIEWABLE;
import static org.evenhand.workflow.ProcessVariable.REVIEW_OPENS_ON;
import static org.evenhand.workflow.StillClock.inDays;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class OrderInForceProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(ORDER_IN_FORCE);

  @Test
  void publishesAnOutcomeWithoutAnOrderAndIsDone() {
    walk.startsWith(HEARING_OUTCOME, "NO_ORDER")
        .called("OUTCOME")
        .waitsFor(PREPARE_PUBLICATION)
        .does(PREPARE_PUBLICATION)
        .waitsFor(APPROVE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .hasEnded();
  }

  @Test
  void preparesAPublicationAgainThatWasSentBack() {
    order()
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "SEND_BACK")
        .waitsFor(PREPARE_PUBLICATION)
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE")
        .waitsForTime();
  }

  @Test
  void bringsTheOrderIntoForceWhenTheAppealWindowIsOver() {
    published().whenItIs(inDays(27)).called("OUTCOME");

    walk.whenItIs(inDays(28)).called("OUTCOME", "BRING_ORDER_INTO_FORCE").waitsForTime();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DISMISSED", "SUBSTITUTED"})
  void bringsTheOrderIntoForceAfterAnAppealThatLeavesOne(String outcome) {
    appealed()
        .answers(RECORD_APPEAL_OUTCOME, outcome)
        .called("OUTCOME", "BRING_ORDER_INTO_FORCE")
        .waitsForTime();
  }

  @Test
  void doesNotBringAnOrderIntoForceWhileAnAppealIsOpen() {
    appealed().whenItIs(inDays(400)).called("OUTCOME").waitsFor(RECORD_APPEAL_OUTCOME);
  }

  @Test
  void isOverWhenTheOrderIsQuashed() {
    appealed().answers(RECORD_APPEAL_OUTCOME, "QUASHED").hasEndedWith(ORDER_OUTCOME, null);
  }

  @Test
  void goesBackWhenTheCourtRemitsTheCase() {
    appealed().answers(RECORD_APPEAL_OUTCOME, "REMITTED").hasEndedWith(ORDER_OUTCOME, "REMITTED");
  }

  @Test
  void reviewsTheOrderBeforeItEndsUntilItIsRevoked() {
    inForce()
        .whenItIs(inDays(300))
        .waitsFor(LIST_ORDER_REVIEW)
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "EXTEND", REVIEW_OPENS_ON, inDays(600))
        .waitsForTime()
        .whenItIs(inDays(600))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "VARY", REVIEW_OPENS_ON, inDays(700))
        .whenItIs(inDays(700))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "REPLACE", REVIEW_OPENS_ON, inDays(800))
        .whenItIs(inDays(800))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "REVOKE")
        .hasEnded();
  }

  @Test
  void waitsForTheEndOfAnOrderThatCameInPlaceOfAnotherAndIsNotReviewed() {
    inForce()
        .whenItIs(inDays(300))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "REPLACE", Map.of(REVIEWABLE, false, ORDER_ENDS_ON, inDays(660)));

    assertThat(walk.timers()).containsExactly(inDays(660));
  }

  @Test
  void leavesARemovalThatCameInPlaceOfAnOrderAsItIs() {
    var removal = new HashMap<ProcessVariable, Object>();
    removal.put(REVIEWABLE, false);
    removal.put(ORDER_ENDS_ON, null);
    removal.put(REVIEW_OPENS_ON, null);
    published(Map.of(REVIEWABLE, true, REVIEW_OPENS_ON, inDays(300), ORDER_ENDS_ON, inDays(393)))
        .whenItIs(inDays(300))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "REPLACE", removal)
        .hasEnded();
  }

  @Test
  void letsAReviewedOrderLapse() {
    inForce()
        .whenItIs(inDays(300))
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "LAPSE")
        .hasEnded();
  }

  @Test
  void reviewsAnOrderEarlyWhenSomebodyAsks() {
    inForce()
        .isTold(ORDER_EARLY_REVIEW)
        .waitsFor(LIST_ORDER_REVIEW)
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .answers(REVIEW_ORDER, "EXTEND", REVIEW_OPENS_ON, inDays(400));

    assertThat(walk.timers()).containsExactly(inDays(400));
  }

  @Test
  void endsAWarningByItself() {
    published(Map.of(REVIEWABLE, false, ORDER_ENDS_ON, inDays(393)))
        .whenItIs(inDays(392))
        .waitsForTime()
        .whenItIs(inDays(393))
        .called("OUTCOME", "BRING_ORDER_INTO_FORCE", "END_ORDER")
        .hasEnded();
  }

  @Test
  void hasNothingToWaitForAfterARemoval() {
    published(Map.of(REVIEWABLE, false))
        .whenItIs(inDays(28))
        .called("OUTCOME", "BRING_ORDER_INTO_FORCE")
        .hasEnded();
  }

  @Test
  void checksComplianceBesideEverythingElse() {
    inForce()
        .isTold(COMPLIANCE_DUE)
        .waitsFor(CHECK_COMPLIANCE)
        .answers(CHECK_COMPLIANCE, "BREACH")
        .isTold(ORDER_EARLY_REVIEW)
        .isTold(COMPLIANCE_DUE)
        .waitsFor(CHECK_COMPLIANCE, LIST_ORDER_REVIEW)
        .answers(CHECK_COMPLIANCE, "COMPLIANT")
        .waitsFor(LIST_ORDER_REVIEW);
  }

  @Test
  void leavesNoCheckOpenWhenTheOrderIsRevoked() {
    inForce()
        .isTold(COMPLIANCE_DUE)
        .isTold(ORDER_EARLY_REVIEW)
        .does(LIST_ORDER_REVIEW)
        .does(GIVE_ORDER_REVIEW_NOTICE)
        .waitsFor(CHECK_COMPLIANCE, REVIEW_ORDER)
        .answers(REVIEW_ORDER, "REVOKE")
        .hasEnded();
  }

  private WalkingAProcess order() {
    return walk.startsWith(
        Map.of(
            HEARING_OUTCOME, "ORDER",
            ORDER_ID, UUID.randomUUID().toString(),
            APPEAL_WINDOW_ENDS_ON, inDays(28)));
  }

  private WalkingAProcess published() {
    return published(Map.of(REVIEWABLE, true, REVIEW_OPENS_ON, inDays(300)));
  }

  private WalkingAProcess published(Map<ProcessVariable, Object> dates) {
    return order()
        .when(BRING_ORDER_INTO_FORCE, dates)
        .does(PREPARE_PUBLICATION)
        .answers(APPROVE_PUBLICATION, "APPROVE");
  }

  private WalkingAProcess appealed() {
    return published().isTold(APPEAL_LODGED).waitsFor(RECORD_APPEAL_OUTCOME);
  }

  private WalkingAProcess inForce() {
    return published().whenItIs(inDays(28));
  }
}
