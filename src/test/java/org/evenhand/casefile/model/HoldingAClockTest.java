package org.evenhand.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.ClockKind;
import org.evenhand.casefile.api.ClockState;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.api.Test;

class HoldingAClockTest {
  private static final RuleSet RULES =
      RuleSets.shipped().load(RuleSetId.of("social-work-england/2022.2"));
  private static final CaseReference CASE = new CaseReference("FTP-2026-0417");

  private final ClockRule response = RULES.clock("T-12");
  private final CaseClock clock = started(response, "2026-10-01");

  @Test
  void movesTheDueDayByTheTimeHeld() {
    assertThat(clock.dueOn()).isEqualTo("2026-10-29");
    assertThat(hold("2026-10-12")).isEmpty();
    assertThat(resume("2026-10-30")).isEmpty();
    assertThat(clock.dueOn()).isEqualTo("2026-11-16");
  }

  @Test
  void showsTheTimeGrossAndNet() {
    hold("2026-10-12");
    resume("2026-10-30");
    var view = view("2026-10-31");
    assertThat(view.grossDays()).isEqualTo(31);
    assertThat(view.netDays()).isEqualTo(13);
    assertThat(view.holds())
        .singleElement()
        .satisfies(hold -> assertThat(hold.reason()).isEqualTo("Waiting for the police"));
  }

  @Test
  void isOnHoldMeanwhileAndCannotBeHeldTwice() {
    hold("2026-10-12");
    assertThat(view("2026-12-01").state()).isEqualTo(ClockState.ON_HOLD);
    assertThat(hold("2026-10-13")).map(Problem::key).contains("clock.notRunning");
  }

  @Test
  void cannotGoOnWhenItIsNotOnHold() {
    assertThat(resume("2026-10-13")).map(Problem::key).contains("clock.notOnHold");
  }

  @Test
  void refusesToHoldWhatTheLawSets() {
    var review = RULES.interimOrders().firstReview();
    var statutory = started(review, "2022-08-11");
    assertThat(
            statutory.hold(
                UUID.randomUUID(), Optional.of(review), LocalDate.of(2022, 9, 1), "busy", "ruth"))
        .map(Problem::key)
        .contains("clock.heldByLaw");
    assertThat(statutory.view(Optional.of(review), LocalDate.of(2022, 9, 1)).mayBeHeld()).isFalse();
    assertThat(statutory.dueOn()).isEqualTo("2023-02-10");
  }

  @Test
  void endsTheHoldWhenItIsStoppedOnHold() {
    hold("2026-10-12");
    clock.stop(Optional.of(response), LocalDate.of(2026, 11, 1), "recordDisposalResponse", "ruth");
    assertThat(clock.dueOn()).isEqualTo("2026-11-18");
    assertThat(view("2026-12-24").state()).isEqualTo(ClockState.KEPT);
    assertThat(view("2026-12-24").daysLeft()).isEqualTo(17);
  }

  @Test
  void isMissedWhenStoppedAfterItsDueDayAndStaysSo() {
    clock.stop(Optional.of(response), LocalDate.of(2026, 10, 30), "recordDisposalResponse", "ruth");
    clock.stop(Optional.of(response), LocalDate.of(2026, 10, 1), "recordDisposalResponse", "ruth");
    assertThat(view("2026-12-24").state()).isEqualTo(ClockState.MISSED);
  }

  @Test
  void saysHowItStandsDayByDay() {
    assertThat(view("2026-10-21").state()).isEqualTo(ClockState.ON_TIME);
    assertThat(view("2026-10-22").state()).isEqualTo(ClockState.DUE_SOON);
    assertThat(view("2026-10-29").state()).isEqualTo(ClockState.DUE_SOON);
    assertThat(view("2026-10-29").daysLeft()).isZero();
    assertThat(view("2026-10-30").state()).isEqualTo(ClockState.OVERDUE);
    assertThat(view("2026-10-30").daysLeft()).isEqualTo(-1);
  }

  @Test
  void letsAnOfficerHoldADateOfTheirOwn() {
    var start = LocalDate.of(2026, 10, 1);
    var own =
        CaseClock.own(
            UUID.randomUUID(), CASE, RULES.id(), "Evidence complete", start, start.plusDays(90));
    assertThat(own.hold(UUID.randomUUID(), Optional.empty(), start.plusDays(11), "police", "ruth"))
        .isEmpty();
    own.resume(Optional.empty(), start.plusDays(29), "ruth");
    assertThat(own.dueOn()).isEqualTo(start.plusDays(108));
    assertThat(own.view(Optional.empty(), start).kind()).isEqualTo(ClockKind.OWN);
  }

  private Optional<Problem> hold(String day) {
    return clock.hold(
        UUID.randomUUID(),
        Optional.of(response),
        LocalDate.parse(day),
        "Waiting for the police",
        "ruth");
  }

  private Optional<Problem> resume(String day) {
    return clock.resume(Optional.of(response), LocalDate.parse(day), "ruth");
  }

  private org.evenhand.casefile.api.ClockView view(String day) {
    return clock.view(Optional.of(response), LocalDate.parse(day));
  }

  private static CaseClock started(ClockRule rule, String day) {
    return CaseClock.by(rule, UUID.randomUUID(), CASE, RULES.id(), "", LocalDate.parse(day));
  }
}
