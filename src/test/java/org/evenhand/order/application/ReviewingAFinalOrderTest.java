package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.OrderView;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.Test;

class ReviewingAFinalOrderTest {
  private static final LocalDate SINCE = LocalDate.of(2025, 4, 1);
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");

  @Test
  void extendsFromTheDayAfterItWouldHaveEnded() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    var result = review(order, decision("EXTEND").with("months", "6")).value();
    assertThat(desk.view(order.id).endsOn()).contains(LocalDate.of(2026, 9, 30));
    assertThat(result.variables())
        .containsEntry("orderEndsOn", LocalDate.of(2026, 10, 1))
        .containsEntry("reviewable", true);
    assertThat((LocalDate) result.variables().get("reviewOpensOn"))
        .isBefore(LocalDate.of(2026, 9, 1));
    assertThat(register().endsOn()).contains(LocalDate.of(2026, 9, 30));
    assertThat(result.decisions())
        .singleElement()
        .satisfies(
            taken -> {
              assertThat(taken.point()).isEqualTo(DecisionPoint.DP_28);
              assertThat(taken.facts()).containsEntry("months", "6");
            });
  }

  @Test
  void extendsNoLongerThanTheRulesAllow() {
    var worker = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    assertThat(review(worker, decision("EXTEND").with("months", "37")).problems())
        .extracting(Problem::field)
        .containsExactly("months");
    var nurse = given(OrderKind.SUSPENSION, NURSING);
    assertThat(review(nurse, decision("EXTEND").with("months", "13")).problems())
        .extracting(Problem::field)
        .containsExactly("months");
    assertThat(review(nurse, decision("EXTEND").with("months", "0")).isDone()).isFalse();
    assertThat(desk.register).isEmpty();
    assertThat(desk.view(nurse.id).endsOn()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void variesOnlyConditions() {
    var suspension = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    assertThat(offered(suspension)).containsExactly("EXTEND", "REPLACE", "REVOKE", "LAPSE");
    var conditions = given(OrderKind.CONDITIONS, SOCIAL_WORK);
    review(conditions, decision("VARY").with("terms", "Works supervised")).value();
    assertThat(desk.view(conditions.id).terms()).isEqualTo("Works supervised");
    assertThat(desk.view(conditions.id).endsOn()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void putsConditionsInItsPlaceOnlyWithTheirTerms() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    var replace = decision("REPLACE").with("order", "CONDITIONS").with("newMonths", "12");
    assertThat(review(order, replace).problems())
        .containsExactly(Problem.at("newTerms", "answer.missing"));
    review(order, replace.with("newTerms", "Works supervised")).value();
    assertThat(desk.view(order.id).kind()).isEqualTo(OrderKind.CONDITIONS);
    assertThat(desk.view(order.id).terms()).isEqualTo("Works supervised");
    assertThat(desk.view(order.id).endsOn()).contains(LocalDate.of(2027, 3, 1));
    assertThat(register().kind()).isEqualTo(OrderKind.CONDITIONS);
  }

  @Test
  void waitsForNoEndAndNoReviewOfARemoval() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    var result = review(order, decision("REPLACE").with("order", "REMOVAL")).value();
    assertThat(result.variables())
        .containsEntry("reviewable", false)
        .containsEntry("orderEndsOn", null)
        .containsEntry("reviewOpensOn", null);
    assertThat(register().endsOn()).isEmpty();
  }

  @Test
  void offersOnlyTheOrdersOfTheRuleSet() {
    var nurse = given(OrderKind.SUSPENSION, NURSING);
    assertThat(desk.bench.offered(desk.review(), context(nurse), "order"))
        .containsExactly("WARNING", "CONDITIONS", "SUSPENSION", "REMOVAL");
  }

  @Test
  void revokesAtOnce() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    var result = review(order, decision("REVOKE")).value();
    assertThat(register().isInForce()).isFalse();
    assertThat(register().endsOn()).contains(LocalDate.of(2026, 3, 2));
    assertThat(result.variables()).isEmpty();
  }

  @Test
  void letsItRunOutOnItsLastDay() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK);
    review(order, decision("LAPSE")).value();
    assertThat(register().endsOn()).contains(LocalDate.of(2026, 3, 31));
  }

  @Test
  void comesTooLateWhenTheOrderIsOver() {
    var order = given(OrderKind.SUSPENSION, SOCIAL_WORK, LocalDate.of(2025, 3, 1));
    assertThat(offered(order)).containsExactly("LAPSE");
    assertThat(review(order, decision("EXTEND").with("months", "6")).isDone()).isFalse();
    review(order, decision("LAPSE")).value();
    assertThat(register().endsOn()).contains(LocalDate.of(2026, 2, 28));
  }

  @Test
  void strikesANurseOffForCompetenceOnlyAfterTwoYears() {
    var strikeOff = decision("REPLACE").with("order", "REMOVAL");
    var recent = alleging("N-b", LocalDate.of(2025, 4, 1));
    assertThat(review(recent, strikeOff).problems())
        .extracting(Problem::field)
        .containsExactly("order");
    assertThat(desk.register).isEmpty();
    var old = alleging("N-b", LocalDate.of(2024, 3, 2));
    desk.bench.unit.doing(() -> desk.orders().get(old.id).runOn(LocalDate.of(2025, 3, 2), 13, ""));
    desk.bench.clock.move(Duration.ofHours(-24));
    assertThat(review(old, strikeOff).isDone()).isFalse();
    desk.bench.clock.move(Duration.ofHours(24));
    assertThat(review(old, strikeOff).isDone()).isTrue();
    assertThat(review(alleging("N-a", LocalDate.of(2025, 4, 1)), strikeOff).isDone()).isTrue();
  }

  private Given alleging(String ground, LocalDate since) {
    var reference = desk.bench.aCaseAlleging(NURSING, ground);
    return new Given(reference, desk.inForce(reference, OrderKind.SUSPENSION, 12, since), NURSING);
  }

  private OrderView register() {
    return desk.register.get(desk.register.size() - 1);
  }

  private java.util.List<String> offered(Given order) {
    return desk.bench.offered(desk.review(), context(order), "decision");
  }

  private Outcome<StepResult> review(Given order, Answers answers) {
    return desk.bench.does(desk.review(), context(order), answers);
  }

  private org.evenhand.casefile.api.StepContext context(Given order) {
    return desk.about(order.reference, order.rules, order.id, "chair");
  }

  private static Answers decision(String decision) {
    return answers("decision", decision, "reasons", "Insight grows");
  }

  private Given given(OrderKind kind, RuleSetId rules) {
    return given(kind, rules, SINCE);
  }

  private Given given(OrderKind kind, RuleSetId rules, LocalDate since) {
    var reference = desk.bench.aCase(rules);
    return new Given(reference, desk.inForce(reference, kind, 12, since), rules);
  }

  private record Given(CaseReference reference, UUID id, RuleSetId rules) {}
}
