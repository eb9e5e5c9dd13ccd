package org.evenhand.panel.planning.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.SlowChecker;
import org.evenhand.panel.planning.TheSolver;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody falls out of a published plan while some of it has been heard. */
class MendingAfterADropOutTest {
  private static final DrawnOrder ORDER = new DrawnOrder("f00d");
  private static final int TODAY = 15;
  private static PlanSolver solver;
  private static List<Case> cases;
  private static Published first;

  /** A problem with its best plan. */
  private record Published(PlanningProblem problem, List<PlannedHearing> plan) {}

  /** What became of it after a member fell out. */
  private record Case(Published before, DropOut.OfMember out, List<Mended> ways) {}

  @BeforeAll
  static void publish() {
    solver = TheSolver.open();
    cases = new ArrayList<>();
    for (long seed = 1; seed <= 2; seed++) {
      var problem = InventedProblem.of(new ProblemSize(30, 16, 10), seed);
      var best = solver.solve(problem, TheSolver.ampleTime(), progress -> {});
      assertThat(best.proven()).isTrue();
      var before = new Published(problem, best.plan());
      for (var out : List.of(ofTheLongest(before), ofTheShortest(before))) {
        cases.add(new Case(before, out, mend(before, out)));
      }
    }
    first = cases.get(0).before();
  }

  @AfterAll
  static void close() {
    solver.close();
  }

  @Test
  void everyWayIsLawfulAndKeepsWhatHasBegun() {
    for (var one : cases) {
      var before = one.before();
      var out = one.out();
      for (var mended : one.ways()) {
        var now = MendPlan.problemNow(before.problem(), before.plan(), out, TODAY);
        assertThat(new PlanRules(now).brokenBy(mended.plan())).isEmpty();
        assertThat(SlowChecker.broken(now, mended.plan())).isEmpty();
        assertThat(Levels.of(now, mended.plan())).isEqualTo(mended.levels());
        for (var begun : before.plan()) {
          if (FrozenPast.hasBegun(begun, TODAY)) {
            assertThat(sorted(byHearing(mended.plan()).get(begun.hearing())))
                .isEqualTo(sorted(begun));
          }
        }
        assertThat(mended.plan())
            .filteredOn(p -> p.start() < TODAY)
            .allMatch(p -> FrozenPast.hasBegun(byHearing(before.plan()).get(p.hearing()), TODAY));
      }
    }
  }

  @Test
  void theFirstWayIsProvenAndNoOtherPlanChangesFewerSeats() {
    for (var one : cases) {
      var before = one.before();
      var out = one.out();
      var first = one.ways().get(0);

      assertThat(first.kind()).isEqualTo(Mended.Kind.FEWEST_CHANGES);
      assertThat(first.proven()).isTrue();
      assertThat(first.levels().disruption()).isPositive();
      var oneSeat = replacedByOneOther(before, out);
      if (oneSeat.isPresent()) {
        assertThat(first.levels().disruption()).isEqualTo(1);
        assertThat(first.difference().seats()).isEqualTo(1);
        assertThat(first.difference().dates()).isZero();
      } else {
        assertThat(first.levels().disruption()).isGreaterThan(1);
      }
    }
  }

  /** Tries everybody by hand. */
  private static Optional<String> replacedByOneOther(Published before, DropOut.OfMember out) {
    var now = MendPlan.problemNow(before.problem(), before.plan(), out, TODAY);
    var rules = new PlanRules(now);
    return now.members().stream()
        .map(member -> member.id())
        .filter(
            member ->
                rules
                    .brokenBy(
                        before.plan().stream()
                            .map(
                                p ->
                                    p.hearing().equals(out.hearings().get(0))
                                        ? reseated(p, out.member(), member)
                                        : p)
                            .toList())
                    .isEmpty())
        .findFirst();
  }

  private static PlannedHearing reseated(PlannedHearing p, String leaves, String joins) {
    var panel = p.panel().stream().map(m -> m.equals(leaves) ? joins : m).toList();
    return new PlannedHearing(p.hearing(), p.start(), panel, p.adviser());
  }

  @Test
  void noDateMovesInTheSecondWayAndNothingBeginsLaterInTheThird() {
    for (var one : cases) {
      var out = one.out();
      var ways = one.ways().stream().collect(Collectors.toMap(Mended::kind, Function.identity()));

      assertThat(ways.get(Mended.Kind.NO_DATE_CHANGE).difference().dates()).isZero();
      var hearing = out.hearings().get(0);
      var fewest = byHearing(ways.get(Mended.Kind.FEWEST_CHANGES).plan()).get(hearing);
      var earliest = byHearing(ways.get(Mended.Kind.EARLIEST).plan()).get(hearing);
      if (fewest != null) {
        assertThat(earliest.start()).isBetween(TODAY, fewest.start());
      }
      assertThat(ways.get(Mended.Kind.EARLIEST).levels().unheld())
          .isEqualTo(ways.get(Mended.Kind.FEWEST_CHANGES).levels().unheld());
    }
  }

  @Test
  void theFirstInTheDrawnOrderIsInvited() {
    assertThat(cases.stream().filter(one -> !one.ways().get(0).invitations().isEmpty()).count())
        .isPositive();
    for (var one : cases) {
      var first = one.ways().get(0);
      assertThat(first.invitations()).hasSize(first.difference().seats());
      for (var invitation : first.invitations()) {
        assertThat(invitation.order())
            .isSortedAccordingTo(ORDER.of(invitation.hearing()))
            .doesNotHaveDuplicates();
        assertThat(byHearing(first.plan()).get(invitation.hearing()).panel())
            .contains(invitation.order().get(0));
      }
    }
  }

  @Test
  void anAdviserFallsOutAndNoSeatChanges() {
    var before = first;
    var planned = ahead(before).findFirst().orElseThrow();
    var out = new DropOut.OfAdviser(planned.adviser(), List.of(planned.hearing()));
    var after = mend(before, out).get(0);

    assertThat(after.difference().seats()).isZero();
    assertThat(after.difference().advisers()).isPositive();
    assertThat(byHearing(after.plan()).get(planned.hearing()).adviser())
        .isNotEqualTo(planned.adviser());
  }

  @Test
  void aHearingLosesItsDayAndTheLockOnIt() {
    var before = first;
    var planned = ahead(before).findFirst().orElseThrow();
    var locked =
        before.problem().withLocks(List.of(new Lock.OfDate(planned.hearing(), planned.start())));
    var out = new DropOut.OfDay(List.of(planned.hearing()));
    var way = mend(new Published(locked, before.plan()), out).get(0);
    var after = byHearing(way.plan()).get(planned.hearing());

    assertThat(after == null || after.start() != planned.start()).isTrue();
    assertThat(way.difference().dates() + way.difference().lost().size()).isPositive();
  }

  @Test
  void whoFallsOutOfWhatHasBegunIsAnAdjournmentAndChangesNothing() {
    var before = first;
    var begun =
        before.plan().stream().filter(p -> FrozenPast.hasBegun(p, TODAY)).findFirst().orElseThrow();
    var out = new DropOut.OfMember(begun.panel().get(0), List.of(begun.hearing()));

    assertThat(mend(before, out).get(0).levels().disruption()).isZero();
  }

  private static List<Mended> mend(Published before, DropOut out) {
    var mend = new MendPlan(solver, ORDER, LotteryTerms.of("block"));
    return mend.after(
        before.problem(), before.plan(), out, TODAY, Budget.of(Duration.ofSeconds(40)));
  }

  private static DropOut.OfMember ofTheLongest(Published before) {
    var planned = ahead(before).reduce((one, later) -> later).orElseThrow();
    return new DropOut.OfMember(planned.panel().get(0), List.of(planned.hearing()));
  }

  private static DropOut.OfMember ofTheShortest(Published before) {
    var planned = ahead(before).findFirst().orElseThrow();
    return new DropOut.OfMember(planned.panel().get(0), List.of(planned.hearing()));
  }

  private static Stream<PlannedHearing> ahead(Published before) {
    var hearings = before.problem().hearingsById();
    return before.plan().stream()
        .filter(p -> p.start() > TODAY && !hearings.get(p.hearing()).isPartHeard())
        .sorted(Comparator.comparingInt(p -> hearings.get(p.hearing()).days()));
  }

  private static Map<String, PlannedHearing> byHearing(List<PlannedHearing> plan) {
    return plan.stream().collect(Collectors.toMap(PlannedHearing::hearing, Function.identity()));
  }

  private static PlannedHearing sorted(PlannedHearing p) {
    return new PlannedHearing(
        p.hearing(), p.start(), p.panel().stream().sorted().toList(), p.adviser());
  }
}
