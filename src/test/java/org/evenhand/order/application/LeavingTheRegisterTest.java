package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.LocalDate;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken.Reason;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.OrderView;
import org.evenhand.ruleset.api.OrderKind;
import org.junit.jupiter.api.Test;

class LeavingTheRegisterTest {
  private static final Answers GRANTED =
      answers(
          "decision",
          "GRANT",
          "practice",
          "WILL_NOT_RETURN",
          "statement",
          "She retires",
          "reasons",
          "The public is safe");
  private static final Answers LISTED =
      answers("finding", "LISTED_OFFENCE", "certificate", "T2026/17", "reasons", "Schedule 3");
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");
  private final CaseReference reference = desk.bench.aCase(SOCIAL_WORK);

  @Test
  void bindsAtOnceAndIsOnTheRegister() {
    var result = leave(GRANTED).value();
    assertThat(result.variables()).containsKey("orderId");
    assertThat(desk.register)
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.kind()).isEqualTo(OrderKind.REMOVAL);
              assertThat(order.isInForce()).isTrue();
              assertThat(order.takesEffectOn()).contains(LocalDate.of(2026, 3, 2));
              assertThat(order.endsOn()).isEmpty();
            });
  }

  @Test
  void keepsWhatWasAgreedForARestoration() {
    var taken = leave(GRANTED).value().decisions().get(0);
    assertThat(taken.point()).isEqualTo(DecisionPoint.DP_31);
    assertThat(taken.reasons())
        .extracting(Reason::factor)
        .containsExactly("practice", "agreed_statement", "reasons");
  }

  @Test
  void isNotForSomebodyWhoMayPractiseAgain() {
    assertThat(leave(GRANTED.with("practice", "MAY_RETURN")).problems())
        .containsExactly(Problem.at("practice", "order.mayReturn"));
    assertThat(desk.register).isEmpty();
  }

  @Test
  void isOpenToSomebodyWhoIsNotWellEnough() {
    assertThat(leave(GRANTED.with("practice", "HEALTH")).isDone()).isTrue();
  }

  @Test
  void needsAStatementThatIsAgreed() {
    assertThat(leave(GRANTED.with("statement", " ")).problems())
        .containsExactly(Problem.at("statement", "answer.missing"));
  }

  @Test
  void changesNothingWhenRefused() {
    var result = leave(answers("decision", "REFUSE", "reasons", "Not in the interest")).value();
    assertThat(result.variables()).isEmpty();
    assertThat(desk.register).isEmpty();
  }

  @Test
  void endsAnotherOrderOfTheCase() {
    desk.inForce(reference, OrderKind.SUSPENSION, 12, LocalDate.of(2026, 1, 5));
    leave(GRANTED).value();
    assertThat(desk.register)
        .extracting(OrderView::kind)
        .containsExactly(OrderKind.SUSPENSION, OrderKind.REMOVAL);
    assertThat(desk.register.get(0).isInForce()).isFalse();
    assertThat(desk.register.get(0).endsOn()).contains(LocalDate.of(2026, 3, 1));
  }

  @Test
  void happensByLawAfterAListedOffence() {
    var context = desk.bench.context(reference, SOCIAL_WORK, "rosa");
    var result = desk.bench.does(desk.automatic(), context, LISTED).value();
    assertThat(result.decisions().get(0).facts()).containsEntry("certificate", "T2026/17");
    assertThat(desk.register).hasSize(1).allMatch(OrderView::isInForce);
  }

  @Test
  void doesNotHappenByLawForAnotherOffence() {
    var context = desk.bench.context(reference, SOCIAL_WORK, "rosa");
    var answers = LISTED.with("finding", "NOT_LISTED");
    assertThat(desk.bench.does(desk.automatic(), context, answers).value().variables()).isEmpty();
    assertThat(desk.register).isEmpty();
  }

  @Test
  void neverHappensByLawUnderRulesThatListNoOffences() {
    var nurse = desk.bench.aCase(NURSING);
    var context = desk.bench.context(nurse, NURSING, "rosa");
    assertThat(desk.bench.does(desk.automatic(), context, LISTED).isDone()).isFalse();
    assertThat(desk.register).isEmpty();
  }

  private org.evenhand.kernel.Outcome<org.evenhand.casefile.api.StepResult> leave(Answers given) {
    return desk.bench.does(
        desk.voluntary(), desk.bench.context(reference, SOCIAL_WORK, "rosa"), given);
  }
}
