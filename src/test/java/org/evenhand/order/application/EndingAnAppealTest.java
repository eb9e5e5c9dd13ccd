package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.OrderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingAnAppealTest {
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");
  private final CaseReference reference = desk.bench.aCase(SOCIAL_WORK);
  private final UUID order = desk.announced(reference, OrderKind.SUSPENSION, 12);

  @Test
  void leavesTheOrderAsItWasWhenDismissed() {
    assertThat(court("DISMISSED").value().outcome()).isEqualTo("DISMISSED");
    bring();
    assertThat(desk.view(order).takesEffectOn()).contains(desk.bench.today());
    assertThat(desk.view(order).endsOn()).contains(LocalDate.of(2027, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({"QUASHED", "REMITTED"})
  void undoesTheOrder(String how) {
    court(how).value();
    assertThat(desk.view(order).state()).isEqualTo(how);
    assertThat(desk.register).isEmpty();
    org.assertj.core.api.Assertions.assertThatIllegalStateException().isThrownBy(this::bring);
  }

  @Test
  void runsASubstitutedOrderFromTheDayItTakesEffect() {
    var substitute =
        answers("decided", "SUBSTITUTED", "citation", "[2026] EWHC 1", "order", "CONDITIONS");
    assertThat(does(substitute).problems())
        .extracting(Problem::field)
        .containsExactly("newMonths", "newTerms");
    assertThat(does(substitute.with("newMonths", "37").with("newTerms", "A")).problems())
        .extracting(Problem::field)
        .containsExactly("newMonths");
    assertThat(desk.view(order).kind()).isEqualTo(OrderKind.SUSPENSION);
    does(substitute.with("newMonths", "9").with("newTerms", "Works supervised")).value();
    bring();
    assertThat(desk.view(order).kind()).isEqualTo(OrderKind.CONDITIONS);
    assertThat(desk.view(order).endsOn()).contains(LocalDate.of(2026, 12, 1));
    assertThat(desk.register.get(0).terms()).isEqualTo("Works supervised");
  }

  @Test
  void keepsTheCitation() {
    assertThat(does(answers("decided", "DISMISSED")).problems())
        .containsExactly(Problem.at("citation", "answer.missing"));
    assertThat(court("DISMISSED").value().decisions().get(0).facts())
        .containsEntry("citation", "[2026] EWHC 1");
  }

  @Test
  void opensTheReviewBeforeTheOrderEnds() {
    var days = bring();
    assertThat((LocalDate) days.get("reviewOpensOn")).isBefore((LocalDate) days.get("orderEndsOn"));
    assertThat(days).containsEntry("orderEndsOn", LocalDate.of(2027, 3, 2));
  }

  @Test
  void endsTheOrderOnceItsTermIsOver() {
    bring();
    desk.bench.clock.move(java.time.Duration.ofDays(365));
    desk.bench.unit.doing(() -> desk.end().end(order));
    assertThat(desk.view(order).state()).isEqualTo("ENDED");
    assertThat(desk.view(order).endsOn()).contains(LocalDate.of(2027, 3, 1));
    assertThat(desk.register).hasSize(2).last().matches(view -> !view.isInForce());
  }

  private java.util.Map<String, Object> bring() {
    return desk.bench.read(() -> desk.bring().bring(order));
  }

  private Outcome<StepResult> court(String how) {
    return does(answers("decided", how, "citation", "[2026] EWHC 1"));
  }

  private Outcome<StepResult> does(Answers answers) {
    return desk.bench.does(
        desk.appeal(), desk.about(reference, SOCIAL_WORK, order, "cam"), answers);
  }
}
