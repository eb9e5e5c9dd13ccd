package org.evenhand.interimorder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ClockState;
import org.evenhand.casefile.api.ClockView;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.interimorder.api.InterimOrderState;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingAnInterimOrderTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private final MovableClock clock = new MovableClock("2023-02-10T09:00:00Z");
  private final InterimDesk desk = new InterimDesk(UNIT, clock);
  private RuleSetId rules = CaseFixture.SOCIAL_WORK;
  private CaseReference reference;
  private UUID order;

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @BeforeEach
  void madeOn10February() {
    reference = desk.aCase(rules);
    order = desk.made(reference, rules, 18);
  }

  @Test
  void countsTheNextReviewFromTheDayOfThisOne() {
    clock.move(Duration.ofDays(150));
    var result = review("CONFIRM").value();
    assertThat(desk.view(order).reviewBy()).contains(LocalDate.of(2024, 1, 9));
    assertThat(result.variables()).containsEntry("reviewOpensOn", LocalDate.of(2023, 11, 14));
    assertThat(clock("T-08").state()).isEqualTo(ClockState.KEPT);
    assertThat(clock("T-08-NEXT").dueOn()).isEqualTo("2024-01-09");
  }

  @Test
  void swapsTheKindForTheSamePeriod() {
    clock.move(Duration.ofDays(30));
    review("SWAP").value();
    var swapped = desk.view(order);
    assertThat(swapped.kind()).contains(InterimOrderKind.CONDITIONS);
    assertThat(swapped.conditions()).hasSize(2);
    assertThat(swapped.endsOn()).contains(LocalDate.of(2024, 8, 9));
    assertThat(desk.register).last().satisfies(v -> assertThat(v.kind()).isEqualTo(swapped.kind()));
  }

  @Test
  void cannotVaryTheConditionsOfASuspension() {
    assertThat(review("VARY").problems())
        .extracting(Problem::key)
        .containsExactly("answer.notOffered");
  }

  @Test
  void endsEverythingWhenItRevokes() {
    clock.move(Duration.ofDays(100));
    UNIT.doing(() -> desk.guard().guard());
    review("REVOKE").value();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.REVOKED);
    assertThat(clocks()).allMatch(c -> c.stoppedOn().isPresent());
    assertThat(desk.escalations().about(order))
        .isNotEmpty()
        .allMatch(e -> e.acknowledgedAt().isPresent());
    clock.move(Duration.ofDays(1000));
    assertThat(guardHere()).isZero();
  }

  @Test
  void isListedInTime() {
    assertThat(list("2023-08-10").problems())
        .extracting(Problem::key)
        .containsExactly("interim.reviewTooLate");
    assertThat(list("2023-08-09").isDone()).isTrue();
  }

  @Test
  void isToldToTheRegistrantInTimeOrWithTheReason() {
    list(desk.today().plusDays(7).toString()).value();
    var context = desk.context(reference, rules, order);
    var drafted = UNIT.asking(entities -> desk.reviewNotice().form(context));
    assertThat(drafted.question("shorter")).isEmpty();
    assertThat(drafted.suggested().text("letter.text"))
        .contains("The interim order made on 10 February 2023 must be reviewed")
        .contains("17 February 2023", "may confirm the order");
    clock.move(Duration.ofDays(1));
    var late = desk.context(reference, rules, order);
    assertThat(desk.carryOut(InterimDesk::reviewNotice, late, drafted.suggested()).problems())
        .containsExactly(Problem.at("shorter", "answer.missing"));
    var told = drafted.suggested().with("shorter", "They agree");
    assertThat(desk.carryOut(InterimDesk::reviewNotice, late, told).isDone()).isTrue();
    assertThat(desk.letters().of(reference)).hasSize(1);
  }

  @Test
  void isListedAtAllWhenItIsTooLateAlready() {
    clock.move(Duration.ofDays(190));
    assertThat(list(desk.today().plusDays(7).toString()).isDone()).isTrue();
  }

  @Test
  void showsThatItIsBeingPrepared() {
    UNIT.doing(() -> new OpenInterimOrderReview(desk.orders()).open(order));
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.REVIEW_DUE);
    review("CONFIRM").value();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.IN_FORCE);
  }

  @Test
  void takesAnExtensionFromTheDayOfTheEnd() {
    clock.move(Duration.ofDays(500));
    step(InterimDesk::consider, applying("2026-02-08")).value();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.EXTENSION_APPLIED);
    var result = step(InterimDesk::court, extended("2026-02-08")).value();
    assertThat(desk.view(order).endsOn()).contains(LocalDate.of(2026, 2, 8));
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.EXTENDED);
    assertThat(result.variables()).containsEntry("expiresOn", LocalDate.of(2026, 2, 9));
    assertThat(clock("T-07").dueOn()).isEqualTo("2026-02-08");
    assertThat(clock("T-10").state()).isIn(ClockState.ON_TIME, ClockState.KEPT);
  }

  @Test
  void refusesAnExtensionThatIsNone() {
    clock.move(Duration.ofDays(500));
    assertThat(step(InterimDesk::court, extended("2024-08-09")).problems())
        .extracting(Problem::key)
        .containsExactly("interim.notLater");
  }

  @Test
  void refusesACourtMoreThanItsLawLetsItWhereThatHasACap() {
    rules = CaseFixture.NURSING;
    madeOn10February();
    clock.move(Duration.ofDays(500));
    assertThat(step(InterimDesk::court, extended("2025-08-09")).problems())
        .extracting(Problem::key)
        .containsExactly("interim.extendedTooFar");
    assertThat(step(InterimDesk::court, extended("2025-08-08")).isDone()).isTrue();
  }

  @Test
  void givesWayToTheInterimOrderOnASanction() {
    clock.move(Duration.ofDays(300));
    var context = desk.context(reference, rules, order);
    var covered =
        UNIT.asking(e -> desk.cover().cover(context, InterimOrderKind.SUSPENSION, "", 18, "Gap"));
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.REPLACED);
    assertThat(desk.view(covered.order()).isInForce()).isTrue();
    assertThat(desk.ended).containsExactly(reference);
    assertThat(covered.days()).containsKeys("reviewOpensOn", "extensionOpensOn", "expiresOn");
  }

  private Outcome<StepResult> review(String decision) {
    return step(InterimDesk::review, InterimDesk.review(desk.today(), decision));
  }

  private Outcome<StepResult> list(String day) {
    return step(
        InterimDesk::listReview,
        Answers.NONE
            .with("hearingOn", day)
            .with("time", "10am")
            .with("mode", "MEETING")
            .with("venue", "Papers")
            .with("chair", "m1")
            .with("member.2", "m2")
            .with("member.3", "m3"));
  }

  private Answers applying(String until) {
    return Answers.NONE
        .with("decision", "APPLY")
        .with("appliedOn", desk.today().toString())
        .with("sought", until)
        .with("reasons", "The hearing is listed for autumn");
  }

  private Answers extended(String to) {
    return Answers.NONE
        .with("ordered", "EXTENDED")
        .with("orderedOn", desk.today().toString())
        .with("extendedTo", to)
        .with("court", "CO/1234/2024")
        .with("reasons", "Justified");
  }

  private Outcome<StepResult> step(
      java.util.function.Function<InterimDesk, HumanStep> step, Answers answers) {
    return desk.carryOut(step, desk.context(reference, rules, order), answers);
  }

  private int guardHere() {
    var told = UNIT.asking(e -> desk.guard().guard());
    return (int) told.stream().filter(e -> e.subject().equals(order)).count();
  }

  private List<ClockView> clocks() {
    return UNIT.asking(e -> desk.clocks().of(reference));
  }

  private ClockView clock(String code) {
    return clocks().stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
  }
}
