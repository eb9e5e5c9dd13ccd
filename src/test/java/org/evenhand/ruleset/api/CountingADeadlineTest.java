package org.evenhand.ruleset.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.api.Test;

/** The test vectors of the interim order cases, and the days on which counting goes wrong. */
class CountingADeadlineTest {
  private final RuleSet rules = RuleSets.shipped().load(RuleSetId.of("social-work-england/2022.2"));
  private final InterimOrderRule interim = rules.interimOrders();

  @Test
  void reviewsAnOrderMadeOn11AugustBy10February() {
    assertThat(interim.firstReview().dueOn(day("2022-08-11"))).isEqualTo("2023-02-10");
  }

  @Test
  void endsEighteenMonthsFrom11AugustOn10February() {
    assertThat(interim.longest().dueOn(day("2022-08-11"))).isEqualTo("2024-02-10");
  }

  @Test
  void endsTheExtensionOfSweAgainstAbcOn8February() {
    var byCourt = interim.longest();
    assertThat(byCourt.dueOn(day("2024-08-09"))).isEqualTo("2026-02-08");
  }

  @Test
  void tellsTheSocialWorkerOnTheFourteenthDayAfterOpening() {
    var told = rules.clock("T-02");
    assertThat(told.dueOn(day("2026-03-02"))).isEqualTo("2026-03-16");
    assertThat(told.isKept(day("2026-03-02"), day("2026-03-16"))).isTrue();
    assertThat(told.isKept(day("2026-03-02"), day("2026-03-17"))).isFalse();
  }

  @Test
  void refuses27DaysOfNoticeAndAllows28() {
    var hearing = rules.hearing(HearingType.FINAL);
    assertThat(hearing.isLongEnough(day("2026-05-05"), day("2026-06-01"))).isFalse();
    assertThat(hearing.isLongEnough(day("2026-05-04"), day("2026-06-01"))).isTrue();
    assertThat(hearing.lastDayToSend(day("2026-06-01"))).isEqualTo("2026-05-04");
    assertThat(hearing.earliestAfter(day("2026-05-04"))).isEqualTo("2026-06-01");
  }

  @Test
  void closesTheAppealWindowOnThe28thDayAfterNotification() {
    assertThat(rules.appeals().window().dueOn(day("2026-01-01"))).isEqualTo("2026-01-29");
  }

  @Test
  void countsTheDayOfNotificationWhereTheOtherCouncilDoes() {
    var nursing = RuleSets.shipped().load(RuleSetId.of("nursing-council/2024.1"));
    assertThat(nursing.appeals().window().dueOn(day("2026-01-01"))).isEqualTo("2026-01-28");
  }

  @Test
  void takesTheLastDayOfAMonthThatIsTooShort() {
    assertThat(interim.firstReview().dueOn(day("2022-08-31"))).isEqualTo("2023-02-27");
    assertThat(interim.firstReview().dueOn(day("2023-08-31"))).isEqualTo("2024-02-28");
    assertThat(interim.firstReview().dueOn(day("2026-08-30"))).isEqualTo("2027-02-27");
  }

  @Test
  void countsFromALeapDay() {
    assertThat(interim.firstReview().dueOn(day("2024-02-29"))).isEqualTo("2024-08-28");
    assertThat(interim.longest().dueOn(day("2024-02-29"))).isEqualTo("2025-08-28");
    assertThat(rules.restoration().bar().dueOn(day("2024-02-29"))).isEqualTo("2029-02-27");
  }

  @Test
  void countsToALeapDay() {
    assertThat(interim.firstReview().dueOn(day("2023-09-01"))).isEqualTo("2024-02-29");
  }

  @Test
  void crossesTheTurnOfTheYear() {
    assertThat(interim.firstReview().dueOn(day("2026-07-01"))).isEqualTo("2026-12-31");
    assertThat(interim.firstReview().dueOn(day("2026-07-02"))).isEqualTo("2027-01-01");
  }

  @Test
  void looksForTheExtensionSixWeeksBeforeTheEnd() {
    assertThat(interim.extensionLodged().dueOn(day("2024-08-09"))).isEqualTo("2024-06-28");
  }

  @Test
  void leavesWeekendsAndBankHolidaysOutOfWorkingDays() {
    var decided = rules.clock("T-09");
    assertThat(decided.dueOn(day("2026-03-23"))).isEqualTo("2026-04-22");
    assertThat(rules.clock("T-11").dueOn(day("2022-09-09"))).isEqualTo("2022-09-26");
  }

  @Test
  void startsAWorkingDayClockOnAWeekendWithTheMonday() {
    assertThat(rules.clock("T-06").dueOn(day("2026-11-21"))).isEqualTo("2026-11-24");
  }

  @Test
  void leavesOnlyWeekendsOutWhereNoHolidayIsKnown() {
    assertThat(rules.clock("T-06").dueOn(day("2040-12-24"))).isEqualTo("2040-12-26");
  }

  @Test
  void movesByTheDaysOnHold() {
    var response = rules.clock("T-12");
    var due = response.dueOn(day("2026-10-01"));
    assertThat(response.moved(due, day("2026-10-12"), day("2026-10-30")))
        .isEqualTo(due.plusDays(18));
    assertThat(response.moved(due, day("2026-10-12"), day("2026-10-12"))).isEqualTo(due);
  }

  @Test
  void movesAClockOfWorkingDaysByTheWorkingDaysOnHold() {
    var decided = rules.clock("T-09");
    assertThat(decided.moved(day("2026-11-20"), day("2026-11-13"), day("2026-11-17")))
        .isEqualTo("2026-11-24");
  }

  @Test
  void doesNotMoveWhatTheLawHolds() {
    assertThatThrownBy(
            () ->
                interim
                    .firstReview()
                    .moved(day("2026-11-20"), day("2026-11-13"), day("2026-11-17")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("T-08 may not be put on hold");
  }

  @Test
  void canAskForTheActBeforeTheLastDay() {
    var rule = rules.clock("T-02");
    var strict =
        new ClockRule(
            rule.code(),
            rule.nameKey(),
            rule.period(),
            rule.direction(),
            rule.firstDay(),
            ClockRule.LastDay.DAY_BEFORE_LAST_COUNTED,
            rule.basis(),
            rule.pausable(),
            rule.escalations(),
            rule.source(),
            rule.certainty(),
            rule.calendar());
    assertThat(strict.dueOn(day("2026-03-02"))).isEqualTo("2026-03-15");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
