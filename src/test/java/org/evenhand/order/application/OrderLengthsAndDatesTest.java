package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.evenhand.kernel.CaseReference;
import org.evenhand.order.model.FinalOrder;
import org.evenhand.ruleset.api.HearingType;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.OrderRule;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;

class OrderLengthsAndDatesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
  private static final List<RuleSet> ALL = List.copyOf(RuleSets.shipped().all());

  @Property(tries = 400)
  void noLengthThatIsLetThroughIsLongerThanTheRuleSetAllows(
      @ForAll @IntRange(max = 130) int months, @ForAll @IntRange(max = 1500) int later) {
    for (var rules : ALL) {
      for (var rule : rules.orders().values()) {
        if (rule.max().isPresent() && rule.problem("months", months).isEmpty()) {
          var ends = inForce(rule.kind(), months, DAY.plusDays(later)).view().endsOn();
          assertThat(ends.orElseThrow())
              .isBefore(DAY.plusDays(later).plusMonths(rule.max().get().inMonths()));
          assertThat(
                  rule.durations().isEmpty()
                      || rule.durations().stream().anyMatch(one -> one.inMonths() == months))
              .isTrue();
        }
      }
      for (var disposal : rules.acceptedDisposals()) {
        if (disposal.max().isPresent() && disposal.problem("months", months).isEmpty()) {
          assertThat(months).isBetween(1, disposal.max().get().inMonths());
        }
      }
    }
  }

  /** Opened on its day, a review can be noticed in full and still be heard before the end. */
  @Property(tries = 400)
  void aReviewOpensInTimeForItsNotice(
      @ForAll @IntRange(min = 1, max = 36) int months, @ForAll @IntRange(max = 1500) int later) {
    for (var rules : ALL) {
      for (var rule : rules.orders().values()) {
        if (rule.reviewable() && rule.problem("months", months).isEmpty()) {
          var order = inForce(rule.kind(), months, DAY.plusDays(later)).view();
          var days = new OrderDates().of(order, rules);
          var opens = (LocalDate) days.get("reviewOpensOn");
          assertThat(rules.hearing(HearingType.FINAL_ORDER_REVIEW).earliestAfter(opens))
              .isBefore(order.endsOn().orElseThrow());
          assertThat(days).containsEntry("orderEndsOn", order.endsOn().orElseThrow().plusDays(1));
        }
      }
    }
  }

  @Property(tries = 300)
  void noRestorationIsHeardWithinFiveYearsAndNoSecondOneWithinTwelveMonths(
      @ForAll @IntRange(max = 4000) int later) {
    var day = DAY.plusDays(later);
    for (var rules : ALL) {
      assertThat(rules.restoration().bar().dueOn(day).plusDays(1)).isEqualTo(day.plusYears(5));
      assertThat(rules.restoration().again().dueOn(day).plusDays(1)).isEqualTo(day.plusMonths(12));
    }
  }

  @Property(tries = 300)
  void aBarFallsOnItsDayAndOnlyForGroundsThatAreAllBarred(
      @ForAll @IntRange(max = 4000) int later, @ForAll @IntRange(max = 1600) int run) {
    var since = DAY.plusDays(later);
    var today = since.plusDays(run);
    var rule = strikingOff();
    assertThat(rule.isBarred(Set.of("N-b", "N-e"), Optional.of(since), today))
        .isEqualTo(today.isBefore(since.plusMonths(24)));
    assertThat(rule.isBarred(Set.of("N-b"), Optional.empty(), today)).isTrue();
    assertThat(rule.isBarred(Set.of("N-a", "N-b"), Optional.empty(), today)).isFalse();
    assertThat(rule.isBarred(Set.of(), Optional.empty(), today)).isFalse();
  }

  private static OrderRule strikingOff() {
    return ALL.stream()
        .flatMap(rules -> rules.order(OrderKind.REMOVAL).stream())
        .filter(rule -> !rule.barredGrounds().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static FinalOrder inForce(OrderKind kind, int months, LocalDate day) {
    var order =
        new FinalOrder(
                UUID.randomUUID(), new CaseReference("FTP-2026-0001"), kind, months, "Supervised")
            .madeBy("HEARING", day);
    order.comeIntoForce(day);
    return order;
  }
}
