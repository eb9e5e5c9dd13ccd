package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.NewOrder;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyingForRestorationTest {
  private static final Answers ADMITTED = answers("admissible", "ADMISSIBLE", "reasons", "In time");
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"social-work-england/2022.2", "nursing-council/2024.1"})
  void waitsFiveYearsFromTheDayTheRemovalTookEffect(String rules) {
    var id = RuleSetId.of(rules);
    assertThat(problems(removed("2021-03-01", id), id, ADMITTED)).isEmpty();
    assertThat(problems(removed("2021-03-02", id), id, ADMITTED)).isEmpty();
    assertThat(problems(removed("2021-03-03", id), id, ADMITTED))
        .containsExactly(
            Problem.at("admissible", "order.restorationBar", LocalDate.of(2026, 3, 2)));
  }

  @Test
  void takesTheDayFromTheOrderAndNotFromWhatIsTyped() {
    var reference = removed("2025-01-01", SOCIAL_WORK);
    var context = desk.bench.context(reference, SOCIAL_WORK, "rhea");
    assertThat(desk.bench.form(desk.application(), context).question("removedOn")).isEmpty();
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("removedOn", "1 January 2000")))
        .hasSize(1);
  }

  @Test
  void asksForTheDayWhereTheOrderIsNotOnTheCase() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED))
        .containsExactly(Problem.at("removedOn", "answer.missing"));
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("removedOn", "3 March 2026")))
        .contains(Problem.at("removedOn", "answer.inTheFuture"));
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("removedOn", "1 May 2010")))
        .isEmpty();
  }

  @Test
  void waitsTwelveMonthsAfterARefusal() {
    var reference = removed("2010-01-01", SOCIAL_WORK);
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("lastRefusedOn", "2 March 2025")))
        .isEmpty();
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("lastRefusedOn", "3 March 2025")))
        .containsExactly(
            Problem.at("lastRefusedOn", "order.restorationAgain", LocalDate.of(2026, 3, 2)));
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("lastRefusedOn", "3 May 2026")))
        .contains(Problem.at("lastRefusedOn", "answer.inTheFuture"));
  }

  @Test
  void tellsBothBarsAtOnce() {
    var reference = removed("2024-01-01", SOCIAL_WORK);
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("lastRefusedOn", "1 March 2026")))
        .extracting(Problem::field)
        .containsExactly("admissible", "lastRefusedOn");
  }

  @Test
  void needsAQuashedConvictionAfterARemovalByLaw() {
    var reference = removed("2001-01-01", SOCIAL_WORK, "AUTOMATIC");
    assertThat(problems(reference, SOCIAL_WORK, ADMITTED.with("convictionQuashed", "NO")))
        .containsExactly(Problem.at("convictionQuashed", "order.convictionStands"));
    var recent = removed("2026-02-01", SOCIAL_WORK, "AUTOMATIC");
    assertThat(problems(recent, SOCIAL_WORK, ADMITTED.with("convictionQuashed", "YES"))).isEmpty();
  }

  @Test
  void hasNoBarForSomebodyWhoLeftAtTheirOwnWish() {
    assertThat(problems(removed("2026-02-01", SOCIAL_WORK, "VOLUNTARY"), SOCIAL_WORK, ADMITTED))
        .isEmpty();
  }

  @Test
  void mayAlwaysBeTurnedAway() {
    var no = answers("admissible", "NOT_ADMISSIBLE", "reasons", "Too soon");
    assertThat(problems(removed("2025-12-01", NURSING), NURSING, no)).isEmpty();
  }

  @Test
  void endsTheRemovalWhenTheyAreRestored() {
    var reference = removed("2019-01-01", SOCIAL_WORK);
    decide(reference, answers("decision", "RESTORE", "reasons", "Fit again")).value();
    assertThat(desk.register)
        .singleElement()
        .satisfies(
            removal -> {
              assertThat(removal.isInForce()).isFalse();
              assertThat(removal.endsOn()).contains(LocalDate.of(2026, 3, 1));
            });
    assertThat(desk.bench.read(() -> desk.orders().removal(reference))).isEmpty();
  }

  @Test
  void makesConditionsThatBindAtOnceAndAreReviewed() {
    var reference = removed("2019-01-01", SOCIAL_WORK);
    var conditions = answers("decision", "RESTORE_WITH_CONDITIONS", "reasons", "Out of practice");
    assertThat(decide(reference, conditions).problems())
        .extracting(Problem::field)
        .containsExactly("terms", "months");
    var complete = conditions.with("terms", "Works supervised").with("months", "37");
    assertThat(decide(reference, complete).problems())
        .extracting(Problem::field)
        .containsExactly("months");
    assertThat(desk.register).isEmpty();
    decide(reference, complete.with("months", "36")).value();
    assertThat(desk.register)
        .extracting(view -> view.kind())
        .containsExactly(OrderKind.REMOVAL, OrderKind.CONDITIONS);
    var made = desk.register.get(1);
    assertThat(made.isInForce()).isTrue();
    assertThat(made.endsOn()).contains(LocalDate.of(2029, 3, 1));
    assertThat(desk.watched.get(made.id())).containsEntry("reviewable", true);
  }

  @Test
  void changesNothingWhenRefused() {
    var reference = removed("2019-01-01", SOCIAL_WORK);
    var result = decide(reference, answers("decision", "REFUSE", "reasons", "Not fit")).value();
    assertThat(result.decisions()).singleElement().matches(d -> d.outcome().equals("REFUSE"));
    assertThat(desk.register).isEmpty();
    assertThat(desk.bench.read(() -> desk.orders().removal(reference))).isPresent();
  }

  private org.evenhand.kernel.Outcome<org.evenhand.casefile.api.StepResult> decide(
      CaseReference reference, Answers answers) {
    var context = desk.bench.context(reference, SOCIAL_WORK, "chair");
    return desk.bench.does(desk.restoration(), context, answers);
  }

  private List<Problem> problems(CaseReference reference, RuleSetId rules, Answers answers) {
    var context = desk.bench.context(reference, rules, "rhea");
    return desk.bench.does(desk.application(), context, answers).problems();
  }

  private CaseReference removed(String since, RuleSetId rules) {
    return removed(since, rules, "HEARING");
  }

  private CaseReference removed(String since, RuleSetId rules, String how) {
    var reference = desk.bench.aCase(rules);
    var day = LocalDate.parse(since);
    desk.bench.unit.doing(
        () -> {
          var order =
              desk.makeOrder().make(new NewOrder(reference, OrderKind.REMOVAL, 0, "", how, day));
          desk.orders().get(order).comeIntoForce(day);
        });
    return reference;
  }
}
