package org.evenhand.interimorder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.ClockView;
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
import org.junit.jupiter.api.Test;

class MakingAnInterimOrderTest {
  private static final CaseworkTransactions UNIT = new CaseworkTransactions(Databases.fresh());
  private final MovableClock clock = new MovableClock("2022-08-01T09:00:00Z");
  private final InterimDesk desk = new InterimDesk(UNIT, clock);
  private final CaseReference reference = desk.aCase(CaseFixture.SOCIAL_WORK);
  private final UUID order = UUID.randomUUID();

  @AfterAll
  static void close() {
    UNIT.close();
  }

  @Test
  void goesFromRiskToAnOrderInForce() {
    refer();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.REFERRED);
    list("2022-08-11").value();
    assertThat(going("T-04").dueOn()).isEqualTo("2022-08-04");
    notice(Answers.NONE).value();
    clock.move(Duration.ofDays(10));
    var result = decide(InterimDesk.suspension(desk.today(), 18)).value();

    var made = desk.view(order);
    assertThat(made.state()).isEqualTo(InterimOrderState.IN_FORCE);
    assertThat(made.kind()).contains(InterimOrderKind.SUSPENSION);
    assertThat(made.reviewBy()).contains(LocalDate.of(2023, 2, 10));
    assertThat(made.endsOn()).contains(LocalDate.of(2024, 2, 10));
    assertThat(result.outcome()).isEqualTo("INTERIM_SUSPENSION");
    assertThat(result.variables())
        .containsEntry("reviewOpensOn", LocalDate.of(2022, 12, 16))
        .containsEntry("extensionOpensOn", LocalDate.of(2023, 11, 18))
        .containsEntry("expiresOn", LocalDate.of(2024, 2, 11));
  }

  @Test
  void tellsTheDecisionWithItsTestGroundsAndFacts() {
    refer();
    var taken = decide(InterimDesk.suspension(desk.today(), 6)).value().decisions().get(0);
    assertThat(taken.test()).isEqualTo("INTERIM_NECESSITY");
    assertThat(taken.reasons())
        .extracting(reason -> reason.factor() + ":" + reason.weight())
        .containsExactly("ground:PUBLIC_PROTECTION", "reasons:");
    assertThat(taken.facts())
        .containsEntry("months", "6")
        .containsEntry("attended", "true")
        .containsEntry("represented", "false")
        .containsEntry("conditions_count", "0");
  }

  @Test
  void showsItsClocksAndTheRegisterFromTheDayItIsMade() {
    refer();
    decide(InterimDesk.suspension(desk.today(), 18));
    assertThat(going("T-07").dueOn()).isEqualTo("2024-01-31");
    assertThat(going("T-08").dueOn()).isEqualTo("2023-01-31");
    assertThat(going("T-10").dueOn()).isEqualTo("2023-12-20");
    assertThat(desk.register).hasSize(1).allMatch(view -> view.isInForce());
  }

  @Test
  void keepsNoticeOfItAndWhyItWasShort() {
    refer();
    list("2022-08-05");
    assertThat(notice(Answers.NONE).problems())
        .extracting(Problem::field)
        .containsExactly("shorter");
    assertThat(notice(Answers.NONE.with("shorter", "Contact with a child")).isDone()).isTrue();
    assertThat(desk.letters().of(reference))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.subject()).contains("interim order hearing on 5 August 2022");
              assertThat(letter.text())
                  .contains("Necessary for the protection of the public")
                  .contains("held in private")
                  .contains("for up to 18 months");
            });
  }

  @Test
  void tellsTheEmployerTheTerms() {
    refer();
    var conditions =
        InterimDesk.suspension(desk.today(), 9)
            .with("decision", "INTERIM_CONDITIONS")
            .with("conditions", "Does not work alone\nTells us of a new employer");
    decide(conditions).value();
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    var form = UNIT.asking(e -> desk.tellEmployer().form(context));
    var answers = form.suggested().with("employer", "YES");
    assertThat(desk.carryOut(InterimDesk::tellEmployer, context, answers).isDone()).isTrue();
    assertThat(desk.letters().of(reference))
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.toName()).isEqualTo("Helen Sprott");
              assertThat(letter.text())
                  .contains("- Does not work alone")
                  .contains("Ends on: 30 April 2023")
                  .contains("at least by 31 January 2023");
            });
  }

  @Test
  void recordsThatThereIsNoEmployerToTell() {
    refer();
    decide(InterimDesk.suspension(desk.today(), 9));
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    var nobody = Answers.NONE.with("employer", "NO").with("nobody", "Left in March");
    assertThat(desk.carryOut(InterimDesk::tellEmployer, context, nobody).isDone()).isTrue();
    assertThat(desk.letters().of(reference)).isEmpty();
  }

  @Test
  void refusesMoreThanTheLongestTermOrNoGround() {
    refer();
    assertThat(fields(decide(InterimDesk.suspension(desk.today(), 19)))).containsExactly("months");
    var groundless = InterimDesk.suspension(desk.today(), 18).with("grounds", "");
    assertThat(fields(decide(groundless))).containsExactly("grounds");
  }

  @Test
  void refusesConditionsWithoutConditions() {
    refer();
    var empty = InterimDesk.suspension(desk.today(), 18).with("decision", "INTERIM_CONDITIONS");
    assertThat(fields(decide(empty))).containsExactly("conditions");
  }

  @Test
  void refusesADecisionFromBeforeTheHearing() {
    refer();
    list("2022-08-11");
    assertThat(fields(decide(InterimDesk.suspension(desk.today(), 18))))
        .containsExactly("decidedOn");
  }

  @Test
  void offersOnlyTheGroundsOfTheRuleSet() {
    refer();
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    var grounds = desk.groundsOffered(context);
    assertThat(grounds).containsExactly("PUBLIC_PROTECTION", "REGISTRANT_INTERESTS");
    var nursing = desk.context(reference, CaseFixture.NURSING, order);
    assertThat(desk.groundsOffered(nursing)).contains("PUBLIC_INTEREST");
  }

  @Test
  void endsWithoutAnOrderWhereNoneIsNecessary() {
    refer();
    var none = InterimDesk.suspension(desk.today(), 18).with("decision", "NO_ORDER");
    assertThat(decide(none).value().outcome()).isEqualTo("NO_ORDER");
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.NO_ORDER);
    assertThat(desk.register).isEmpty();
  }

  @Test
  void isNotReferredForAReason() {
    var answers = InterimDesk.referral(desk.today()).with("referral", "NOT_REFER");
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    assertThat(desk.carryOut(InterimDesk::refer, context, answers).value().outcome())
        .isEqualTo("NOT_REFER");
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.NOT_REFERRED);
  }

  private void refer() {
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    desk.carryOut(InterimDesk::refer, context, InterimDesk.referral(desk.today())).value();
  }

  private Outcome<StepResult> list(String day) {
    var answers =
        Answers.NONE
            .with("hearingOn", day)
            .with("time", "10am")
            .with("mode", "REMOTE")
            .with("venue", "Video link")
            .with("chair", "m1")
            .with("member.2", "m2")
            .with("member.3", "m3");
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    return desk.carryOut(InterimDesk::list, context, answers);
  }

  private Outcome<StepResult> notice(Answers own) {
    var context = desk.context(reference, CaseFixture.SOCIAL_WORK, order);
    var suggested = UNIT.asking(e -> desk.notice().form(context)).suggested();
    var answers = suggested.with("shorter", own.text("shorter"));
    return desk.carryOut(InterimDesk::notice, context, answers);
  }

  private Outcome<StepResult> decide(Answers answers) {
    RuleSetId rules = CaseFixture.SOCIAL_WORK;
    return desk.carryOut(InterimDesk::decide, desk.context(reference, rules, order), answers);
  }

  private ClockView going(String code) {
    List<ClockView> clocks = UNIT.asking(e -> desk.clocks().of(reference));
    return clocks.stream()
        .filter(c -> c.code().equals(code) && c.stoppedOn().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fields(Outcome<StepResult> refused) {
    return refused.problems().stream().map(Problem::field).toList();
  }
}
