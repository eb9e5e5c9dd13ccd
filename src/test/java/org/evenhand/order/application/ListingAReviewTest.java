package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.Test;

class ListingAReviewTest {
  private static final Answers PANEL =
      answers("chair", "m1", "member.2", "m2", "time", "10am", "venue", "Line 4");
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");
  private final CaseReference reference = desk.bench.aCase(SOCIAL_WORK);
  private final UUID order =
      desk.inForce(reference, OrderKind.SUSPENSION, 12, LocalDate.of(2025, 5, 1));
  private final List<String> named = new ArrayList<>();

  @Test
  void isHeardBeforeTheOrderEnds() {
    assertThat(list("1 May 2026").problems())
        .containsExactly(Problem.at("day", "order.reviewAfterEnd"));
    assertThat(list("1 March 2026").problems())
        .containsExactly(Problem.at("day", "answer.inThePast"));
    assertThat(named).isEmpty();
    assertThat(list("30 April 2026").isDone()).isTrue();
  }

  @Test
  void leavesTimeForNoticeOrSaysWhyNot() {
    assertThat(list("15 March 2026").problems())
        .containsExactly(
            Problem.at("shorter", "hearing.noticeTooShort", 14, LocalDate.of(2026, 3, 1)));
    assertThat(list("16 March 2026").isDone()).isTrue();
    assertThat(list("15 March 2026", "shorter", "They agree").isDone()).isTrue();
  }

  @Test
  void leavesNursesTheirThreeWeeks() {
    var nurse = desk.bench.aCase(NURSING);
    var theirs = desk.inForce(nurse, OrderKind.SUSPENSION, 12, LocalDate.of(2025, 5, 1));
    var context = desk.about(nurse, NURSING, theirs, "meg");
    var three = PANEL.with("member.3", "m3");
    assertThat(desk.bench.does(listing(), context, three.with("day", "22 March 2026")).problems())
        .extracting(Problem::field)
        .containsExactly("shorter");
    assertThat(desk.bench.does(listing(), context, three.with("day", "23 March 2026")).isDone())
        .isTrue();
    assertThat(desk.bench.does(listing(), context, PANEL.with("day", "23 March 2026")).problems())
        .containsExactly(Problem.at("member.3", "answer.notChosen"));
  }

  @Test
  void needsAWholeAndLawfulPanelAndNamesItsChair() {
    assertThat(list("16 March 2026", "member.2", "").problems())
        .containsExactly(Problem.at("member.2", "answer.notChosen"));
    assertThat(list("16 March 2026", "member.2", "unlawful").problems())
        .containsExactly(Problem.at("chair", "panel.needsProfessional", 1));
    assertThat(chair()).isEmpty();
    list("16 March 2026").value();
    assertThat(named).containsExactly("FINAL_ORDER_REVIEW m1 m2");
    assertThat(chair()).contains("account of m1");
  }

  @Test
  void isToldToTheRegistrantInTimeOrWithTheReason() {
    list("16 March 2026").value();
    var context = desk.about(reference, SOCIAL_WORK, order, "leila");
    var notice = desk.notice();
    var drafted = desk.bench.form(notice, context);
    assertThat(drafted.question("shorter")).isEmpty();
    assertThat(drafted.suggested().text("letter.text"))
        .contains(
            "16 March 2026", "10am", "Line 4", "suspension order, which ends on 30 April 2026");
    desk.bench.clock.move(Duration.ofDays(1));
    var late = desk.about(reference, SOCIAL_WORK, order, "leila");
    assertThat(desk.bench.does(notice, late, drafted.suggested()).problems())
        .containsExactly(Problem.at("shorter", "answer.missing"));
    assertThat(desk.bench.letters().of(reference)).isEmpty();
    var agreed = drafted.suggested().with("shorter", "They agree");
    assertThat(desk.bench.does(notice, late, agreed).isDone()).isTrue();
    assertThat(desk.bench.letters().of(reference))
        .singleElement()
        .satisfies(letter -> assertThat(letter.about()).isEqualTo(order.toString()));
    assertThat(
            desk.bench.<Optional<LocalDate>>read(() -> desk.orders().get(order).reviewNoticedOn()))
        .contains(LocalDate.of(2026, 3, 3));
  }

  @Test
  void isNotDecidedBeforeItsDay() {
    list("16 March 2026").value();
    var early = answers("decision", "REVOKE", "reasons", "Insight");
    var context = desk.about(reference, SOCIAL_WORK, order, "joe");
    assertThat(desk.bench.does(desk.review(), context, early).problems())
        .containsExactly(Problem.at("decision", "order.reviewNotYet", LocalDate.of(2026, 3, 16)));
    desk.bench.clock.move(Duration.ofDays(14));
    var then = desk.about(reference, SOCIAL_WORK, order, "joe");
    assertThat(desk.bench.does(desk.review(), then, early).isDone()).isTrue();
  }

  @Test
  void canStillBeListedWhenTheOrderIsOver() {
    desk.bench.clock.move(Duration.ofDays(90));
    assertThat(list("1 July 2026").isDone()).isTrue();
  }

  @Test
  void givesAnApplicantTheNoticeOfAFinalHearing() {
    var step = new ListRestorationHearing(panels(), desk.bench.changeCase());
    var context = desk.bench.context(reference, SOCIAL_WORK, "meg");
    assertThat(desk.bench.does(step, context, PANEL.with("day", "29 March 2026")).problems())
        .containsExactly(
            Problem.at("shorter", "hearing.noticeTooShort", 28, LocalDate.of(2026, 3, 1)));
    assertThat(desk.bench.does(step, context, PANEL.with("day", "30 March 2026")).isDone())
        .isTrue();
    assertThat(named).containsExactly("RESTORATION m1 m2");
  }

  private Outcome<StepResult> list(String day, String... more) {
    var given = PANEL.with("day", day);
    for (int at = 0; at < more.length; at += 2) {
      given = given.with(more[at], more[at + 1]);
    }
    var context = desk.about(reference, RuleSetId.of(SOCIAL_WORK.toString()), order, "meg");
    return desk.bench.does(listing(), context, given);
  }

  private ListOrderReview listing() {
    return new ListOrderReview(desk.orders(), panels(), desk.bench.changeCase());
  }

  private Optional<String> chair() {
    return desk.bench.read(() -> desk.bench.readCase().get(reference).holder(Role.PANEL_CHAIR));
  }

  private ReviewPanels panels() {
    return new ReviewPanels() {
      @Override
      public List<Option> eligible(LocalDate day) {
        return List.of(
            new Option("m1", "Ada"),
            new Option("m2", "Ben"),
            new Option("m3", "Cai"),
            new Option("unlawful", "Dot"));
      }

      @Override
      public Outcome<String> name(
          StepContext context, String purpose, LocalDate day, List<String> members) {
        if (members.contains("unlawful")) {
          return Outcome.refused(Problem.at("chair", "panel.needsProfessional", 1));
        }
        named.add(purpose + " " + String.join(" ", members));
        return Outcome.done("account of " + members.get(0));
      }
    };
  }
}
