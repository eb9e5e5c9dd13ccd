package org.evenhand.order.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.evenhand.testing.CaseFixture.NURSING;
import static org.evenhand.testing.CaseFixture.SOCIAL_WORK;
import static org.evenhand.testing.StepBench.answers;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.CaseReference;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.PublishedOutcome;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.RuleSetId;
import org.junit.jupiter.api.Test;

class PublishingAnOutcomeTest {
  private final OrderDesk desk = new OrderDesk("2026-03-02T09:00:00Z");

  @Test
  void takesTwoPeople() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    prepare(desk.about(reference, SOCIAL_WORK, order, "zara"), "One is suspended");
    assertThat(desk.approve().notAfter()).contains("preparePublication");
    assertThatIllegalStateException()
        .isThrownBy(() -> approve(desk.about(reference, SOCIAL_WORK, order, "zara")));
    approve(desk.about(reference, SOCIAL_WORK, order, "paul"));
    assertThat(published("One is suspended")).isPresent();
  }

  @Test
  void isDueForEveryOrder() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    var context = desk.about(reference, SOCIAL_WORK, order, "zara");
    assertThat(desk.bench.offered(desk.prepare(), context, "publish")).containsExactly("PUBLISH");
  }

  @Test
  void mayBeLeftOutWithAReasonWhereThereIsNoOrder() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var context = desk.bench.context(reference, SOCIAL_WORK, "zara");
    var nothing = answers("publish", "NOTHING_TO_PUBLISH");
    assertThat(desk.bench.does(desk.prepare(), context, nothing).problems())
        .extracting(Problem::field)
        .containsExactly("whyNot");
    desk.bench.does(desk.prepare(), context, nothing.with("whyNot", "Not well founded")).value();
    approve(desk.bench.context(reference, SOCIAL_WORK, "paul"));
    assertThat(desk.bench.read(() -> desk.orders().publication(reference))).isEmpty();
  }

  @Test
  void refusesATextThatNamesAWitness() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    var text = prepared("Two is suspended").with("publicText", "Ms Sprott was believed.");
    desk.bench.does(desk.prepare(), desk.about(reference, SOCIAL_WORK, order, "zara"), text);
    assertThat(refusal(reference, order))
        .containsExactly(Problem.at("verdict", "order.namesOthers", "Helen Sprott"));
    assertThat(published("Two is suspended")).isEmpty();
  }

  @Test
  void readsTheTitleToo() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    prepare(desk.about(reference, SOCIAL_WORK, order, "zara"), "The concern of Helen Sprott");
    assertThat(refusal(reference, order)).hasSize(1);
  }

  @Test
  void goesBackWithANote() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    prepare(desk.about(reference, SOCIAL_WORK, order, "zara"), "Three is suspended");
    var context = desk.about(reference, SOCIAL_WORK, order, "paul");
    var back = answers("verdict", "SEND_BACK");
    assertThat(desk.bench.does(desk.approve(), context, back).problems())
        .containsExactly(Problem.at("note", "answer.missing"));
    var done = desk.bench.does(desk.approve(), context, back.with("note", "Shorter")).value();
    assertThat(done.outcome()).isEqualTo("SEND_BACK");
    assertThat(desk.bench.form(desk.prepare(), context).suggested().text("title"))
        .isEqualTo("Three is suspended");
  }

  @Test
  void keepsApartWhatWasHeardInPrivate() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    desk.heardInPrivate.add(reference);
    mustSayWhatIsKeptPrivate(reference, SOCIAL_WORK);
  }

  @Test
  void keepsHealthApart() {
    mustSayWhatIsKeptPrivate(desk.bench.aCaseAlleging(SOCIAL_WORK, "G-a", "G-e"), SOCIAL_WORK);
    mustSayWhatIsKeptPrivate(desk.bench.aCaseAlleging(NURSING, "N-d"), NURSING);
  }

  @Test
  void asksNothingPrivateOfAnOrdinaryCase() {
    var reference = desk.bench.aCaseAlleging(SOCIAL_WORK, "G-a");
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    var context = desk.about(reference, SOCIAL_WORK, order, "zara");
    assertThat(desk.bench.does(desk.prepare(), context, prepared("Four")).isDone()).isTrue();
  }

  @Test
  void refusesWhatIsPrivateInThePublicText() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    var context = desk.about(reference, SOCIAL_WORK, order, "zara");
    var leak =
        prepared("Five")
            .with("publicText", "Suspended. She was ill\n in the spring of 2025, it was said.")
            .with("privateText", "Diagnosis A\nShe was ill in the spring of 2025");
    assertThat(desk.bench.does(desk.prepare(), context, leak).problems())
        .containsExactly(Problem.at("publicText", "order.privateInPublic"));
    assertThat(desk.bench.read(() -> desk.orders().publication(reference))).isEmpty();
  }

  @Test
  void staysWhileTheOrderIsInForceAndNoLonger() {
    var reference = desk.bench.aCase(SOCIAL_WORK);
    var order = desk.inForce(reference, OrderKind.SUSPENSION, 12, LocalDate.of(2026, 3, 2));
    publish(reference, SOCIAL_WORK, order, "Six is suspended");
    assertThat(published("Six is suspended"))
        .hasValueSatisfying(outcome -> assertThat(outcome.until()).isEmpty());
    desk.bench.clock.move(Duration.ofDays(364));
    assertThat(published("Six is suspended")).isPresent();
    desk.bench.clock.move(Duration.ofDays(1));
    assertThat(published("Six is suspended")).isEmpty();
  }

  @Test
  void comesDownWhenTheOrderIsRevokedOrUndone() {
    for (var how : List.of("REVOKED", "QUASHED", "REMITTED", "ENDED")) {
      var reference = desk.bench.aCase(SOCIAL_WORK);
      var order = desk.announced(reference, OrderKind.REMOVAL, 0);
      publish(reference, SOCIAL_WORK, order, "Gone " + how);
      desk.bench.unit.doing(() -> desk.orders().get(order).end(how, desk.bench.today()));
      assertThat(published("Gone " + how)).isEmpty();
    }
  }

  @Test
  void showsNoActionForItsTerm() {
    showsUntil(SOCIAL_WORK, "No action here", LocalDate.of(2026, 4, 1));
    showsUntil(NURSING, "No action there", LocalDate.of(2026, 7, 1));
  }

  @Test
  void showsAStrikingOffForFiveYearsAndARemovalForGood() {
    var nurse = desk.bench.aCase(NURSING);
    publish(nurse, NURSING, desk.announced(nurse, OrderKind.REMOVAL, 0), "Struck off");
    assertThat(published("Struck off").orElseThrow().until()).contains(LocalDate.of(2031, 3, 1));
    var worker = desk.bench.aCase(SOCIAL_WORK);
    publish(worker, SOCIAL_WORK, desk.announced(worker, OrderKind.REMOVAL, 0), "Removed");
    desk.bench.clock.move(Duration.ofDays(20_000));
    assertThat(published("Removed")).isPresent();
    assertThat(published("Struck off")).isEmpty();
  }

  private void showsUntil(RuleSetId rules, String title, LocalDate last) {
    var reference = desk.bench.aCase(rules);
    prepare(desk.bench.context(reference, rules, "zara"), title);
    approve(desk.bench.context(reference, rules, "paul"));
    assertThat(published(title).orElseThrow().until()).contains(last);
  }

  private void mustSayWhatIsKeptPrivate(CaseReference reference, RuleSetId rules) {
    var order = desk.announced(reference, OrderKind.SUSPENSION, 12);
    var context = desk.about(reference, rules, order, "zara");
    assertThat(desk.bench.does(desk.prepare(), context, prepared("Some")).problems())
        .containsExactly(Problem.at("privateText", "answer.missing"));
    var complete = prepared("Some").with("privateText", "The report of Dr A");
    assertThat(desk.bench.does(desk.prepare(), context, complete).isDone()).isTrue();
  }

  private void publish(CaseReference reference, RuleSetId rules, UUID order, String title) {
    prepare(desk.about(reference, rules, order, "zara"), title);
    approve(desk.about(reference, rules, order, "paul"));
  }

  private void prepare(StepContext context, String title) {
    desk.bench.does(desk.prepare(), context, prepared(title)).value();
  }

  private static Answers prepared(String title) {
    return answers("publish", "PUBLISH", "title", title, "publicText", "Marian Castellane.");
  }

  private void approve(StepContext context) {
    desk.bench.does(desk.approve(), context, answers("verdict", "APPROVE")).value();
  }

  private List<Problem> refusal(CaseReference reference, UUID order) {
    var context = desk.about(reference, SOCIAL_WORK, order, "paul");
    return desk.bench.does(desk.approve(), context, answers("verdict", "APPROVE")).problems();
  }

  private Optional<PublishedOutcome> published(String title) {
    return desk.bench.read(
        () ->
            new ReadOrders(desk.orders(), desk.bench.clock)
                .published(0, 10_000).items().stream()
                    .filter(outcome -> outcome.title().equals(title))
                    .findFirst());
  }
}
