package org.evenhand.hearing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.Duration;
import java.time.LocalDate;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.panel.api.MemberKind;
import org.junit.jupiter.api.Test;

class PreparingAHearingTest {
  private final HearingDesk desk = new HearingDesk(SOCIAL_WORK, "G-a");

  @Test
  void beginsWithDirections() {
    assertThat(desk.does(desk.directions(), Answers.NONE).problems())
        .containsExactly(
            Problem.at("directions", "answer.missing"),
            Problem.at("days", "answer.missing"),
            Problem.at("mode", "answer.notChosen"));
    var answered = answers("directions", "File in four weeks").with("mode", "HYBRID");
    assertThat(desk.does(desk.directions(), answered.with("days", "61")).problems())
        .containsExactly(Problem.at("days", "hearing.days", 1, 60));
    var result = desk.does(desk.directions(), answered.with("days", "3")).value();
    assertThat(result.variables()).containsKey("hearingId");
    assertThat(result.decisions().get(0).point()).isEqualTo(DecisionPoint.DP_14);
  }

  @Test
  void isListedOnDaysThatAreToComeAndInTheirOrder() {
    assertThat(list("1 March 2026", "3 March 2026").problems())
        .containsExactly(Problem.at("firstDay", "answer.inThePast"));
    assertThat(list("3 May 2026", "2 May 2026").problems())
        .containsExactly(Problem.at("lastDay", "hearing.endsBeforeItBegins"));
    assertThat(list("3 May 2062", "4 May 2062").problems())
        .containsExactly(Problem.at("firstDay", "answer.tooFarAhead", 3));
    assertThat(list("3 May 2026", "4 May 2062").problems())
        .containsExactly(Problem.at("lastDay", "answer.tooFarAhead", 3));
    assertThat(list("31 June 2026", "2 July 2026").problems())
        .containsExactly(Problem.at("firstDay", "answer.notADate"));
    assertThat(desk.now().firstDay()).isEmpty();
    list("4 May 2026", "6 May 2026").value();
    assertThat(desk.now().firstDay()).contains(LocalDate.of(2026, 5, 4));
  }

  @Test
  void namesALawfulPanelOnly() {
    desk.listedOn(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 6));
    var chair = desk.inThePool(MemberKind.LAY, true);
    var lay = desk.inThePool(MemberKind.LAY, false);
    var professional = desk.inThePool(MemberKind.PROFESSIONAL, false);
    var adviser = desk.inThePool(MemberKind.LEGAL_ADVISER, false);
    var seats = answers("chair", chair.id().toString());
    assertThat(desk.does(desk.empanel(), seats).problems())
        .containsExactly(Problem.at("member.2", "answer.notChosen"));
    assertThat(keys(seats.with("member.2", lay.id().toString())))
        .containsExactly("panel.needsProfessional");
    assertThat(keys(seats.with("member.2", chair.id().toString()))).containsExactly("panel.twice");
    assertThat(keys(seats.with("member.2", adviser.id().toString())))
        .containsExactly("answer.notOffered");
    assertThat(desk.now().panel()).isEmpty();
    var good = seats.with("member.2", professional.id().toString());
    desk.tookPart.add(professional.account());
    assertThat(keys(good)).containsExactly("panel.tookPart");
    desk.tookPart.clear();
    assertThat(desk.does(desk.empanel(), good).value().decisions().get(0).facts())
        .containsEntry("seats", "2");
    assertThat(desk.now().panel()).isPresent();
    assertThat(desk.bench.<java.util.Optional<String>>read(() -> desk.open().doer(desk.context())))
        .contains(chair.account());
  }

  @Test
  void asksForThreeNursesSeats() {
    var nurses = new HearingDesk(NURSING, "N-a");
    var form = nurses.bench.form(nurses.empanel(), nurses.context());
    assertThat(form.questions()).hasSize(3).allMatch(question -> question.required());
  }

  @Test
  void readsTheDaysAndThePlaceBeforeNamingThePanel() {
    assertThat(desk.bench.form(desk.empanel(), desk.context()).question("listed")).isEmpty();
    desk.listedOn(LocalDate.of(2026, 4, 29), LocalDate.of(2026, 4, 30));
    var listed = desk.bench.form(desk.empanel(), desk.context()).question("listed").orElseThrow();
    assertThat(listed.subject()).startsWith("29 April 2026 to 30 April 2026");
    assertThat(desk.bench.form(desk.readiness(), desk.context()).question("listed")).isPresent();
  }

  @Test
  void givesFullNoticeOrAnAgreedShorterOne() {
    desk.listedOn(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 3, 30));
    assertThat(notice("FULL_NOTICE").problems())
        .containsExactly(
            Problem.at("waived", "hearing.noticeTooShort", 28, LocalDate.of(2026, 3, 1)));
    assertThat(desk.bench.letters().of(desk.reference)).isEmpty();
    assertThat(desk.now().isNoticed()).isFalse();
    assertThat(notice("AGREED_TO_LESS").problems())
        .containsExactly(Problem.at("agreed", "answer.missing"));
    notice("AGREED_TO_LESS", "agreed", "By e-mail of 1 March").value();
    assertThat(desk.now().isNoticed()).isTrue();
    assertThat(desk.bench.letters().of(desk.reference)).hasSize(1);
  }

  @Test
  void statesDayPlaceAndCaseInTheNotice() {
    desk.listedOn(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31));
    notice("FULL_NOTICE").value();
    assertThat(desk.bench.letters().of(desk.reference).get(0).text())
        .contains("30 March 2026")
        .contains("Line 2")
        .contains("1. Did G-a");
  }

  @Test
  void isPutOffWhenNoticeCanNoLongerBeGiven() {
    desk.listedOn(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6));
    assertThat(desk.does(desk.notice(), answers("waived", "NOT_IN_TIME")).isDone()).isTrue();
    assertThat(desk.bench.letters().of(desk.reference)).isEmpty();
    assertThat(desk.does(desk.readiness(), answers("next", "READY")).problems())
        .containsExactly(Problem.at("next", "hearing.notNoticed"));
    var postponed =
        desk.does(
                desk.readiness(),
                answers("next", "POSTPONE", "askedBy", "REGULATOR", "reasons", "Notice"))
            .value();
    assertThat(postponed.decisions().get(0).point()).isEqualTo(DecisionPoint.DP_16);
  }

  @Test
  void needsNoticeOfTheNewDaysAfterItWasPostponed() {
    desk.listedOn(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));
    notice("FULL_NOTICE").value();
    assertThat(desk.does(desk.readiness(), answers("next", "READY")).isDone()).isTrue();
    desk.listedOn(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 8));
    assertThat(desk.does(desk.readiness(), answers("next", "READY")).isDone()).isFalse();
    desk.bench.clock.move(Duration.ofDays(1));
    notice("FULL_NOTICE").value();
    assertThat(desk.bench.letters().of(desk.reference)).hasSize(2);
    assertThat(desk.does(desk.readiness(), answers("next", "READY")).isDone()).isTrue();
  }

  @Test
  void endsByAgreementOnlyWhereTheRulesKnowThat() {
    assertThat(desk.bench.offered(desk.readiness(), desk.context(), "next"))
        .containsExactly("READY", "POSTPONE", "DISCONTINUE", "CONSENSUAL");
    var nurses = new HearingDesk(NURSING, "N-a");
    assertThat(nurses.bench.offered(nurses.readiness(), nurses.context(), "next"))
        .containsExactly("READY", "POSTPONE", "DISCONTINUE");
  }

  @Test
  void isDiscontinuedByAPanelWithReasons() {
    assertThat(desk.does(desk.discontinue(), answers("verdict", "GRANT")).problems())
        .containsExactly(Problem.at("reasons", "answer.missing"));
    desk.does(desk.discontinue(), answers("verdict", "REFUSE", "reasons", "No")).value();
    assertThat(desk.now().state()).isEqualTo("REQUESTED");
    desk.does(desk.discontinue(), answers("verdict", "GRANT", "reasons", "No witness")).value();
    assertThat(desk.now().state()).isEqualTo("DISCONTINUED");
  }

  @Test
  void makesNoOrderOfAnAgreementThatIsRejectedOrTooLong() {
    var agreed = answers("verdict", "APPROVE", "reasons", "Fair", "order", "CONDITIONS");
    assertThat(desk.does(desk.consent(), agreed).problems())
        .extracting(Problem::field)
        .containsExactly("months", "terms");
    var long37 = agreed.with("months", "37").with("terms", "Works supervised");
    assertThat(desk.does(desk.consent(), long37).problems())
        .extracting(Problem::field)
        .containsExactly("months");
    assertThat(desk.now().state()).isEqualTo("REQUESTED");
    desk.does(desk.consent(), answers("verdict", "REJECT", "reasons", "Too lenient")).value();
    assertThat(desk.made).isEmpty();
    var result = desk.does(desk.consent(), long37.with("months", "36")).value();
    assertThat(desk.made).hasSize(1);
    assertThat(result.variables()).containsEntry("appealWindowEndsOn", LocalDate.of(2026, 3, 31));
  }

  private java.util.List<String> keys(Answers seats) {
    return desk.does(desk.empanel(), seats).problems().stream().map(Problem::key).toList();
  }

  private Outcome<StepResult> list(String first, String last) {
    return desk.does(
        desk.list(),
        answers("firstDay", first, "lastDay", last, "mode", "REMOTE", "venue", "Line 2"));
  }

  private Outcome<StepResult> notice(String waived, String... more) {
    var answers = desk.bench.form(desk.notice(), desk.context()).suggested().with("waived", waived);
    for (int at = 0; at < more.length; at += 2) {
      answers = answers.with(more[at], more[at + 1]);
    }
    return desk.does(desk.notice(), answers);
  }
}
