package org.evenhand.ruleset.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.ruleset.api.ClockRule.Direction;
import org.evenhand.ruleset.api.ClockRule.FirstDay;
import org.evenhand.ruleset.api.ClockRule.LastDay;
import org.evenhand.ruleset.application.RuleSets;

/** What holds for every clock on every day of many years. */
class DeadlinePropertiesTest {
  private static final WorkingDays CALENDAR =
      RuleSets.shipped().load(RuleSetId.of("social-work-england/2022.2")).workingDays();

  @Property
  void aLaterStartIsNeverDueEarlier(
      @ForAll("rules") ClockRule rule, @ForAll("days") LocalDate start, @ForAll("gap") int gap) {
    assertThat(rule.dueOn(start.plusDays(gap))).isAfterOrEqualTo(rule.dueOn(start));
  }

  @Property
  void aMonthClockThatCountsItsStartDayEndsBeforeTheNaiveDate(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int months) {
    var due = rule(Term.months(months), Direction.AFTER, FirstDay.START_DAY).dueOn(start);
    assertThat(due).isEqualTo(start.plusMonths(months).minusDays(1));
    assertThat(due).isAfterOrEqualTo(start.plusDays(27L * months));
  }

  @Property
  void aYearIsTwelveMonths(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 20) int years) {
    for (var first : FirstDay.values()) {
      var inYears = rule(Term.years(years), Direction.AFTER, first).dueOn(start);
      var inMonths = rule(Term.months(12 * years), Direction.AFTER, first).dueOn(start);
      assertThat(inYears).isEqualTo(inMonths);
    }
  }

  @Property
  void countingTheStartDayTakesOneDayOffDaysAndMonths(
      @ForAll("days") LocalDate start, @ForAll("calendarTerms") Term term) {
    var including = rule(term, Direction.AFTER, FirstDay.START_DAY).dueOn(start);
    var excluding = rule(term, Direction.AFTER, FirstDay.NEXT_DAY).dueOn(start);
    assertThat(including).isEqualTo(excluding.minusDays(1));
  }

  @Property
  void aWorkingDayClockEndsOnAWorkingDayAfterAsManyOfThem(
      @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
    var term = new Term(count, Term.Unit.WORKING_DAY);
    var due = rule(term, Direction.AFTER, FirstDay.NEXT_DAY).dueOn(start);
    assertThat(CALENDAR.isWorked(due)).isTrue();
    assertThat(CALENDAR.between(start.plusDays(1), due.plusDays(1))).isEqualTo(count);
  }

  @Property
  void noticeCountedBackIsTheSameAsCountedOn(
      @ForAll("days") LocalDate hearing, @ForAll @IntRange(min = 1, max = 90) int days) {
    var back = rule(Term.days(days), Direction.BEFORE, FirstDay.NEXT_DAY);
    var on = rule(Term.days(days), Direction.AFTER, FirstDay.NEXT_DAY);
    assertThat(on.dueOn(back.dueOn(hearing))).isEqualTo(hearing);
  }

  @Property
  void neitherZoneNorClockChangeMovesADueDay(
      @ForAll("rules") ClockRule rule, @ForAll("days") LocalDate start) {
    var here = TimeZone.getDefault();
    try {
      var seen =
          List.of("Europe/London", "Pacific/Auckland", "America/Los_Angeles").stream()
              .map(
                  zone -> {
                    TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
                    return rule.dueOn(start);
                  })
              .distinct()
              .toList();
      assertThat(seen).hasSize(1);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Property
  void aHoldNeverBringsADueDayForward(
      @ForAll("rules") ClockRule rule, @ForAll("days") LocalDate start, @ForAll("gap") int held) {
    var due = rule.dueOn(start);
    assertThat(rule.moved(due, start, start.plusDays(held))).isAfterOrEqualTo(due);
  }

  @Provide
  Arbitrary<ClockRule> rules() {
    return Combinators.combine(
            terms(), Arbitraries.of(Direction.values()), Arbitraries.of(FirstDay.values()))
        .as(DeadlinePropertiesTest::rule);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 365 * 40)
        .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
  }

  @Provide
  Arbitrary<Integer> gap() {
    return Arbitraries.integers().between(0, 800);
  }

  @Provide
  Arbitrary<Term> calendarTerms() {
    return terms().filter(term -> term.unit() != Term.Unit.WORKING_DAY);
  }

  private static Arbitrary<Term> terms() {
    var units = Arbitraries.of(Arrays.asList(Term.Unit.values()));
    return Combinators.combine(Arbitraries.integers().between(1, 60), units).as(Term::new);
  }

  private static ClockRule rule(Term term, Direction direction, FirstDay first) {
    return new ClockRule(
        "T-00",
        "clock.T-00",
        term,
        direction,
        first,
        LastDay.LAST_COUNTED,
        ClockRule.Basis.SERVICE,
        true,
        List.of(),
        "test",
        Certainty.KNOWN,
        CALENDAR);
  }
}
