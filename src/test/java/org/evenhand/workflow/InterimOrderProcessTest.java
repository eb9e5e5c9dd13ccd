package org.evenhand.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.workflow.ProcessModel.Message.INTERIM_ORDER_EARLY_REVIEW;
import static org.evenhand.workflow.ProcessModel.Message.INTERIM_ORDER_ENDED;
import static org.evenhand.workflow.ProcessModel.ProcessId.INTERIM_ORDER;
import static org.evenhand.workflow.ProcessStep.CONSIDER_HIGH_COURT_EXTENSION;
import static org.evenhand.workflow.ProcessStep.DECIDE_INTERIM_ORDER;
import static org.evenhand.workflow.ProcessStep.DECIDE_INTERIM_ORDER_REVIEW;
import static org.evenhand.workflow.ProcessStep.GIVE_INTERIM_ORDER_NOTICE;
import static org.evenhand.workflow.ProcessStep.GIVE_INTERIM_ORDER_REVIEW_NOTICE;
import static org.evenhand.workflow.ProcessStep.LIST_INTERIM_ORDER_HEARING;
import static org.evenhand.workflow.ProcessStep.LIST_INTERIM_ORDER_REVIEW;
import static org.evenhand.workflow.ProcessStep.RECORD_HIGH_COURT_ORDER;
import static org.evenhand.workflow.ProcessStep.REFER_FOR_INTERIM_ORDER;
import static org.evenhand.workflow.ProcessStep.TELL_EMPLOYER_OF_INTERIM_ORDER;
import static org.evenhand.workflow.ProcessVariable.EXPIRES_ON;
import static org.evenhand.workflow.ProcessVariable.EXTENSION_OPENS_ON;
import static org.evenhand.workflow.ProcessVariable.INTERIM_ORDER_ID;
import static org.evenhand.workflow.ProcessVariable.REVIEW_OPENS_ON;
import static org.evenhand.workflow.StillClock.inDays;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(StillClock.class)
class InterimOrderProcessTest {

  private final WalkingAProcess walk = WalkingAProcess.through(INTERIM_ORDER);

  @Test
  void endsWhenNobodyIsReferred() {
    walk.starts()
        .waitsFor(REFER_FOR_INTERIM_ORDER)
        .answers(REFER_FOR_INTERIM_ORDER, "NOT_REFER")
        .hasEnded();
  }

  @Test
  void endsWhenThePanelMakesNoOrder() {
    heard().answers(DECIDE_INTERIM_ORDER, "NO_ORDER").hasEnded();
  }

  @ParameterizedTest
  @ValueSource(strings = {"INTERIM_CONDITIONS", "INTERIM_SUSPENSION"})
  void waitsForTheReviewOnceAnOrderIsMade(String order) {
    heard()
        .answers(DECIDE_INTERIM_ORDER, order, dates(150, 480))
        .waitsFor(TELL_EMPLOYER_OF_INTERIM_ORDER)
        .does(TELL_EMPLOYER_OF_INTERIM_ORDER)
        .waitsForTime();

    assertThat(walk.timers()).containsExactly(inDays(150), inDays(480));
  }

  @Test
  void isReviewedAgainAndAgainUntilItIsRevoked() {
    inForce()
        .whenItIs(inDays(149))
        .waitsForTime()
        .whenItIs(inDays(150))
        .called("OPEN_INTERIM_ORDER_REVIEW")
        .waitsFor(LIST_INTERIM_ORDER_REVIEW)
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "CONFIRM", REVIEW_OPENS_ON, inDays(320))
        .waitsForTime()
        .whenItIs(inDays(320))
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "VARY", REVIEW_OPENS_ON, inDays(470))
        .whenItIs(inDays(470))
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "SWAP", REVIEW_OPENS_ON, inDays(475))
        .whenItIs(inDays(475))
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "REVOKE")
        .hasEnded();
  }

  @Test
  void isReviewedEarlyWhenSomebodyAsks() {
    inForce()
        .isTold(INTERIM_ORDER_EARLY_REVIEW)
        .called("OPEN_INTERIM_ORDER_REVIEW")
        .waitsFor(LIST_INTERIM_ORDER_REVIEW)
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "CONFIRM", REVIEW_OPENS_ON, inDays(170))
        .waitsForTime();

    assertThat(walk.timers()).containsExactly(inDays(170), inDays(480));
  }

  @Test
  void takesAnExtensionToTheHighCourtBesideTheReviews() {
    inForce()
        .whenItIs(inDays(480))
        .waitsFor(LIST_INTERIM_ORDER_REVIEW, CONSIDER_HIGH_COURT_EXTENSION)
        .answers(CONSIDER_HIGH_COURT_EXTENSION, "APPLY")
        .waitsFor(LIST_INTERIM_ORDER_REVIEW, RECORD_HIGH_COURT_ORDER)
        .answers(RECORD_HIGH_COURT_ORDER, "EXTENDED", EXTENSION_OPENS_ON, inDays(900))
        .waitsFor(LIST_INTERIM_ORDER_REVIEW);
  }

  @Test
  void considersAnotherExtensionWhenTheFirstRunsOut() {
    inForce()
        .whenItIs(inDays(480))
        .answers(CONSIDER_HIGH_COURT_EXTENSION, "APPLY")
        .answers(RECORD_HIGH_COURT_ORDER, "EXTENDED", EXTENSION_OPENS_ON, inDays(700))
        .whenItIs(inDays(700))
        .waitsFor(LIST_INTERIM_ORDER_REVIEW, CONSIDER_HIGH_COURT_EXTENSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONFIRMED", "REFUSED"})
  void asksNoMoreOnceTheCourtGivesNoMoreTime(String ordered) {
    inForce()
        .whenItIs(inDays(480))
        .answers(CONSIDER_HIGH_COURT_EXTENSION, "APPLY")
        .answers(RECORD_HIGH_COURT_ORDER, ordered)
        .whenItIs(inDays(2000))
        .waitsFor(LIST_INTERIM_ORDER_REVIEW);
  }

  @Test
  void goesOnWithoutAnExtensionThatIsNotNeeded() {
    inForce()
        .whenItIs(inDays(480))
        .answers(CONSIDER_HIGH_COURT_EXTENSION, "NOT_NEEDED")
        .waitsFor(LIST_INTERIM_ORDER_REVIEW);
  }

  @Test
  void leavesNothingOpenWhenItIsRevokedDuringAnExtension() {
    inForce()
        .whenItIs(inDays(480))
        .answers(CONSIDER_HIGH_COURT_EXTENSION, "APPLY")
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .answers(DECIDE_INTERIM_ORDER_REVIEW, "REVOKE")
        .hasEnded();
  }

  @Test
  void endsInForceWhenAFinalOrderTakesItsPlace() {
    inForce().isTold(INTERIM_ORDER_ENDED).hasEnded();

    assertThat(walk.timers()).isEmpty();
  }

  @Test
  void endsInTheMiddleOfAReview() {
    inForce()
        .whenItIs(inDays(480))
        .does(LIST_INTERIM_ORDER_REVIEW)
        .does(GIVE_INTERIM_ORDER_REVIEW_NOTICE)
        .waitsFor(DECIDE_INTERIM_ORDER_REVIEW, CONSIDER_HIGH_COURT_EXTENSION)
        .isTold(INTERIM_ORDER_ENDED)
        .hasEnded();
  }

  @Test
  void endsBeforeAnOrderIsMadeWhenTheCaseIsOver() {
    heard().waitsFor(DECIDE_INTERIM_ORDER).isTold(INTERIM_ORDER_ENDED).hasEnded();
  }

  private WalkingAProcess heard() {
    return walk.startsWith(INTERIM_ORDER_ID, UUID.randomUUID().toString())
        .answers(REFER_FOR_INTERIM_ORDER, "REFER")
        .does(LIST_INTERIM_ORDER_HEARING, GIVE_INTERIM_ORDER_NOTICE);
  }

  private WalkingAProcess inForce() {
    return heard()
        .answers(DECIDE_INTERIM_ORDER, "INTERIM_SUSPENSION", dates(150, 480))
        .does(TELL_EMPLOYER_OF_INTERIM_ORDER);
  }

  private static Map<ProcessVariable, Object> dates(int review, int extension) {
    return Map.of(
        REVIEW_OPENS_ON, inDays(review),
        EXTENSION_OPENS_ON, inDays(extension),
        EXPIRES_ON, inDays(548));
  }
}
