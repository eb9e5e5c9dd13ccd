package org.evenhand.interimorder.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.EscalationView;
import org.evenhand.casefile.api.IncidentView;
import org.evenhand.casefile.application.HandleIncidents;
import org.evenhand.casefile.persistence.Incidents;
import org.evenhand.interimorder.api.Banner;
import org.evenhand.interimorder.api.InterimOrderEventView;
import org.evenhand.interimorder.api.InterimOrderState;
import org.evenhand.interimorder.api.InterimOrderView;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSetId;
import org.evenhand.testing.CaseFixture;
import org.evenhand.testing.CaseworkTransactions;
import org.evenhand.testing.Databases;
import org.evenhand.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No interim order passes the day of its review or its end in silence. */
class GuardingInterimOrdersTest {
  private final CaseworkTransactions unit = new CaseworkTransactions(Databases.fresh());
  private final MovableClock clock = new MovableClock("2024-01-08T09:00:00Z");
  private final InterimDesk desk = new InterimDesk(unit, clock);

  @AfterEach
  void close() {
    unit.close();
  }

  @Test
  void tellsThreePeopleAtEachOfTheDaysBeforeAReview() {
    var order = made(CaseFixture.SOCIAL_WORK);
    for (var day = 0; day < 182; day++) {
      guard();
      clock.move(Duration.ofDays(1));
    }
    var told = about(order, "T-08");
    assertThat(told).hasSize(3 * 7).allMatch(e -> e.lateByDays() == 0);
    assertThat(told.stream().map(EscalationView::daysLeft).distinct())
        .containsExactlyInAnyOrder(90, 60, 42, 28, 14, 7, 0);
    assertThat(told.stream().map(EscalationView::account).distinct())
        .containsExactlyInAnyOrder("ruth", "dev", "rosa");
    assertThat(incidents()).isEmpty();
  }

  @Test
  void writesAnIncidentWhenAReviewIsMissedWhateverWasRecorded() {
    var order = made(CaseFixture.SOCIAL_WORK);
    clock.move(Duration.ofDays(150));
    guard();
    assertThat(record(order, "T-08", "Listed for next week")).isTrue();
    clock.move(Duration.ofDays(40));
    guard();
    guard();
    assertThat(incidents())
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.kind()).isEqualTo("INTERIM_REVIEW_MISSED");
              assertThat(i.happenedOn()).isEqualTo("2024-07-07");
              assertThat(i.detail()).isEqualTo("3");
            });
    assertThat(desk.view(order).isInForce()).isTrue();
  }

  @Test
  void writesAnIncidentWhenAnOrderLapses() {
    var reference = desk.aCase(CaseFixture.SOCIAL_WORK);
    var order = desk.made(reference, CaseFixture.SOCIAL_WORK, 4);
    clock.move(Duration.ofDays(121));
    guard();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.EXPIRED);
    assertThat(incidents()).extracting(IncidentView::kind).containsExactly("INTERIM_ORDER_LAPSED");
    assertThat(desk.ended).containsExactly(reference);
    List<Banner> banners = unit.asking(e -> desk.read().banners(reference));
    assertThat(banners).allMatch(Banner::urgent).hasSize(1);
  }

  @Test
  void letsAnOrderEndThatIsMeantTo() {
    var reference = desk.aCase(CaseFixture.SOCIAL_WORK);
    var order = desk.made(reference, CaseFixture.SOCIAL_WORK, 4);
    letEnd(reference, CaseFixture.SOCIAL_WORK, order);
    clock.move(Duration.ofDays(121));
    guard();
    assertThat(desk.view(order).state()).isEqualTo(InterimOrderState.EXPIRED);
    assertThat(incidents()).isEmpty();
  }

  @Test
  void putsAComingReviewOnEveryPageOfTheCase() {
    var reference = desk.aCase(CaseFixture.SOCIAL_WORK);
    desk.made(reference, CaseFixture.SOCIAL_WORK, 18);
    List<Banner> early = unit.asking(e -> desk.read().banners(reference));
    assertThat(early).isEmpty();
    clock.move(Duration.ofDays(160));
    List<Banner> soon = unit.asking(e -> desk.read().banners(reference));
    assertThat(soon)
        .containsExactly(new Banner(false, "banner.interimReviewBy", LocalDate.of(2024, 7, 7)));
  }

  @Test
  void hearsOnlyThoseWhoWereTold() {
    var order = made(CaseFixture.SOCIAL_WORK);
    assertThat(record(order, "T-08", "Not told yet")).isFalse();
    clock.move(Duration.ofDays(100));
    guard();
    assertThat(record(order, "T-99", "Of no such deadline")).isFalse();
    assertThat(record(order, "T-08", "Listed for 1 July")).isTrue();
    assertThat(about(order, "T-08")).allMatch(e -> e.act().equals("Listed for 1 July"));
    clock.move(Duration.ofDays(25));
    guard();
    assertThat(about(order, "T-08")).anyMatch(e -> e.acknowledgedAt().isEmpty());
    List<InterimOrderEventView> history = unit.asking(e -> desk.read().history(order));
    assertThat(history).extracting(InterimOrderEventView::kind).containsExactly("MADE", "ACT");
  }

  @Test
  void hasOneEffectWhenItRunsTwiceAtOnce() throws Exception {
    for (var i = 0; i < 10; i++) {
      desk.made(desk.aCase(CaseFixture.SOCIAL_WORK), CaseFixture.SOCIAL_WORK, 4);
    }
    clock.move(Duration.ofDays(121));
    var threads = Executors.newFixedThreadPool(3);
    try {
      var guards = new ArrayList<Callable<Integer>>();
      for (var i = 0; i < 3; i++) {
        guards.add(this::guard);
      }
      var told = 0;
      for (var done : threads.invokeAll(guards)) {
        told += done.get();
      }
      assertThat(told).isEqualTo(10 * 3 * 8);
    } finally {
      threads.shutdownNow();
    }
    assertThat(incidents()).hasSize(10);
    assertThat(desk.ended).hasSize(10);
  }

  /**
   * A hundred orders over two and a half years, under two rule sets, with a guard that was down for
   * forty days. A fifth is looked after, a fifth forgotten, for a fifth somebody only writes that
   * something will be done, a fifth is revoked, and a fifth is extended by a court and forgotten.
   */
  @Test
  void leavesNoneOfAHundredOrdersInSilence() {
    var hundred = new Hundred();
    for (var day = 0; day < 950; day += 4) {
      hundred.startTwo();
      hundred.lookAfter();
      hundred.expectIncidents();
      if (day < 300 || day >= 340) {
        guard();
      }
      clock.move(Duration.ofDays(4));
    }
    assertThat(hundred.orders).hasSize(100);
    assertThat(incidents().stream().map(Hundred::key).collect(Collectors.toSet()))
        .isEqualTo(hundred.expected);
    assertThat(hundred.expected).hasSizeGreaterThan(80);
    hundred.passed.forEach(this::assertThatPeopleWereTold);
    assertThat(hundred.passed).hasSizeGreaterThan(80);
  }

  private void assertThatPeopleWereTold(Hundred.Passed passed) {
    var before =
        desk.escalations().about(passed.order()).stream()
            .filter(e -> e.dueOn().equals(passed.day()) && e.code().equals(passed.code()))
            .filter(
                e -> !e.raisedAt().isAfter(passed.day().atTime(23, 59).toInstant(ZoneOffset.UTC)))
            .toList();
    assertThat(before).as("%s", passed).hasSizeGreaterThanOrEqualTo(3);
    assertThat(before.stream().map(EscalationView::account).distinct()).hasSize(3);
  }

  /** The hundred, and what must come of them. */
  private final class Hundred {
    record Kept(CaseReference reference, RuleSetId rules, UUID id, int habit, LocalDate madeOn) {}

    record Passed(UUID order, String code, LocalDate day) {}

    private final List<Kept> orders = new ArrayList<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<Passed> passed = new HashSet<>();
    private final java.util.Random chance = new Random(42);

    void startTwo() {
      for (var i = 0; i < 2 && orders.size() < 100; i++) {
        var rules = chance.nextBoolean() ? CaseFixture.SOCIAL_WORK : CaseFixture.NURSING;
        var reference = desk.aCase(rules);
        var id = desk.made(reference, rules, 3 + chance.nextInt(16));
        orders.add(new Kept(reference, rules, id, orders.size() % 5, desk.today()));
      }
    }

    private final Map<UUID, InterimOrderView> views = new HashMap<>();
    private final Map<UUID, String> codes = new HashMap<>();
    private final Set<UUID> decided = new HashSet<>();

    /** Reads the orders in force once for all. */
    private void look() {
      views.clear();
      unit.doing(
          () ->
              desk.orders()
                  .inForce()
                  .forEach(
                      order -> {
                        views.put(order.id(), order.view());
                        codes.put(order.id(), order.reviewCode());
                      }));
    }

    void lookAfter() {
      look();
      for (var order : orders) {
        var view = views.get(order.id());
        if (view != null) {
          switch (order.habit()) {
            case 0 ->
                reviewInTime(order, view.reviewBy().orElse(null), view.endsOn().orElseThrow());
            case 2 -> writeSomething(order, view.reviewBy().orElse(null));
            case 3 -> revokeAfterHundredDays(order);
            case 4 -> extendOnce(order, view);
            default -> {}
          }
        }
      }
    }

    void expectIncidents() {
      var today = desk.today();
      look();
      for (var order : orders) {
        var view = views.get(order.id());
        if (view == null) {
          continue;
        }
        view.reviewBy()
            .filter(today::isAfter)
            .ifPresent(day -> expect("INTERIM_REVIEW_MISSED", order, codes.get(order.id()), day));
        var end = view.endsOn().orElseThrow();
        if (today.isAfter(end) && order.habit() != 0) {
          expect("INTERIM_ORDER_LAPSED", order, "T-07", end);
        }
      }
    }

    private void expect(String kind, Kept order, String code, LocalDate day) {
      expected.add(kind + " " + order.id() + " " + day);
      passed.add(new Passed(order.id(), code, day));
    }

    private void reviewInTime(Kept order, LocalDate reviewBy, LocalDate endsOn) {
      if (reviewBy != null && !desk.today().isBefore(reviewBy.minusDays(10))) {
        var context = desk.context(order.reference(), order.rules(), order.id());
        desk.carryOut(InterimDesk::review, context, InterimDesk.review(desk.today(), "CONFIRM"))
            .value();
      }
      if (!desk.today().isBefore(endsOn.minusDays(40)) && decided.add(order.id())) {
        letEnd(order.reference(), order.rules(), order.id());
      }
    }

    private void writeSomething(Kept order, LocalDate reviewBy) {
      if (reviewBy != null && !desk.today().isBefore(reviewBy.minusDays(20))) {
        record(order.id(), "T-08", "It will be listed");
      }
    }

    private void revokeAfterHundredDays(Kept order) {
      if (!desk.today().isBefore(order.madeOn().plusDays(88))) {
        var context = desk.context(order.reference(), order.rules(), order.id());
        desk.carryOut(InterimDesk::review, context, InterimDesk.review(desk.today(), "REVOKE"))
            .value();
      }
    }

    private void extendOnce(Kept order, InterimOrderView view) {
      var endsOn = view.endsOn().orElseThrow();
      var extended = view.state() == InterimOrderState.EXTENDED;
      if (!extended && !desk.today().isBefore(endsOn.minusDays(30))) {
        var context = desk.context(order.reference(), order.rules(), order.id());
        desk.carryOut(
                InterimDesk::court,
                context,
                Answers.NONE
                    .with("ordered", "EXTENDED")
                    .with("orderedOn", desk.today().toString())
                    .with("extendedTo", endsOn.plusDays(120).toString())
                    .with("court", "CO/1")
                    .with("reasons", "Justified"))
            .value();
      }
    }

    private static String key(IncidentView incident) {
      return incident.kind() + " " + incident.subject() + " " + incident.happenedOn();
    }
  }

  private UUID made(RuleSetId rules) {
    return desk.made(desk.aCase(rules), rules, 18);
  }

  private void letEnd(CaseReference reference, RuleSetId rules, UUID order) {
    var context = desk.context(reference, rules, order);
    desk.carryOut(
            InterimDesk::consider,
            context,
            Answers.NONE
                .with("decision", "NOT_NEEDED")
                .with("reasons", "The hearing is before that"))
        .value();
  }

  private boolean record(UUID order, String code, String act) {
    return unit.asking(e -> desk.act().record(order, code, InterimDesk.DEV, act)).isEmpty();
  }

  private int guard() {
    return unit.asking(entities -> desk.guard().guard().size());
  }

  private List<EscalationView> about(UUID order, String code) {
    return desk.escalations().about(order).stream().filter(e -> e.code().equals(code)).toList();
  }

  private List<IncidentView> incidents() {
    return new HandleIncidents(new Incidents(unit.source()), clock).open();
  }
}
