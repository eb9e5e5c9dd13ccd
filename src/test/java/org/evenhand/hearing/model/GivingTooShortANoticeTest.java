package org.evenhand.hearing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.HearingRule;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.ruleset.application.RuleSets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingTooShortANoticeTest {
  private static final RuleSets RULES = RuleSets.shipped();
  private static final LocalDate A_SATURDAY = LocalDate.of(2026, 3, 28);

  @ParameterizedTest
  @CsvSource({"social-work-england/2022.2,28", "nursing-council/2024.1,28"})
  void countsCalendarDaysWeekendsIncluded(String rules, int days) {
    var rule = rule(rules);
    assertThat(broken(rule, A_SATURDAY, A_SATURDAY.plusDays(days))).isFalse();
    assertThat(broken(rule, A_SATURDAY, A_SATURDAY.plusDays(days - 1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"social-work-england/2022.2", "nursing-council/2024.1"})
  void tellsTheLastDayItCouldBeSent(String rules) {
    var rule = rule(rules);
    var hearing = LocalDate.of(2026, 4, 1);
    assertThat(NoticeMustBeLongEnough.brokenBy(rule, hearing.minusDays(3), hearing, false))
        .contains(Problem.at("waived", "hearing.noticeTooShort", 28, LocalDate.of(2026, 3, 4)));
  }

  @Property(tries = 300)
  void isEnoughExactlyFromTheFirstDayTheRuleNames(
      @ForAll @IntRange(max = 2000) int sent, @ForAll @IntRange(max = 60) int gap) {
    for (var rules : RULES.all()) {
      var rule = rules.hearing(HearingType.FINAL);
      var day = A_SATURDAY.plusDays(sent);
      assertThat(broken(rule, day, day.plusDays(gap))).isEqualTo(gap < rule.noticeDays());
      assertThat(broken(rule, day, rule.earliestAfter(day))).isFalse();
      assertThat(broken(rule, day, rule.earliestAfter(day).minusDays(1))).isTrue();
      assertThat(NoticeMustBeLongEnough.brokenBy(rule, day, day, true)).isEmpty();
    }
  }

  private static boolean broken(HearingRule rule, LocalDate sent, LocalDate hearing) {
    return NoticeMustBeLongEnough.brokenBy(rule, sent, hearing, false).isPresent();
  }

  private static HearingRule rule(String id) {
    return RULES.load(RuleSetId.of(id)).hearing(HearingType.FINAL);
  }
}
