package org.evenhand.panel.planning.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.evenhand.panel.planning.Breach;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.invented.GreedyPlan;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.junit.jupiter.api.Test;

class ExplainingEverySeatTest {
  private static final DrawnOrder ORDER = new DrawnOrder("f00d");
  private static final ProblemSize SIZE = new ProblemSize(48, 34, 12);

  @Test
  void whatKeepsAMemberFromAHearingIsWhatTheRulesWouldSayIfTheySat() throws Exception {
    var reference = ReferencePlans.of("open-2");
    var explain = new Explain(reference.problem(), reference.best(), ORDER);
    for (int i = 0; i < reference.best().size(); i += 9) {
      var planned = reference.best().get(i);
      var explained = explain.hearing(hearing(reference.problem(), planned));
      assertThat(explained.members()).hasSize(150);
      for (var standing : explained.members()) {
        if (!standing.sits()) {
          var said = kinds(standing);
          assertThat(said).isEqualTo(rulesAgainst(reference, planned, standing.member()));
        }
      }
    }
  }

  @Test
  void everybodyOfThePoolIsExcludedOrHasAPlace() throws Exception {
    var reference = ReferencePlans.of("open-2");
    var explain = new Explain(reference.problem(), reference.best(), ORDER);
    for (var planned : reference.best()) {
      var explained = explain.hearing(hearing(reference.problem(), planned));
      for (var standing : explained.members()) {
        assertThat(standing.isEligible()).isEqualTo(!standing.places().isEmpty());
        assertThat(standing.sits()).isEqualTo(planned.panel().contains(standing.member()));
        assertThat(standing.sits() && !standing.isEligible()).isFalse();
      }
      for (var seat : explained.seats()) {
        assertOrdered(explained, seat);
      }
    }
  }

  private static void assertOrdered(HearingExplained explained, SeatBreadth seat) {
    var suited =
        explained.members().stream()
            .filter(standing -> standing.places().containsKey(seat.seat()))
            .sorted((a, b) -> a.places().get(seat.seat()).k() - b.places().get(seat.seat()).k())
            .toList();
    assertThat(suited).hasSize(seat.eligible());
    for (int i = 0; i < suited.size(); i++) {
      var place = suited.get(i).places().get(seat.seat());
      assertThat(place).isEqualTo(new Standing.Place(i + 1, seat.eligible()));
    }
    var sitting = suited.stream().map(Standing::sits).toList();
    assertThat(sitting.lastIndexOf(true)).isLessThan(Math.max(1, count(sitting)));
    assertThat(count(sitting)).isGreaterThanOrEqualTo(seat.needed());
  }

  private static int count(List<Boolean> sitting) {
    return (int) sitting.stream().filter(sits -> sits).count();
  }

  @Test
  void theOrderIsTheSeedsAndNotThatOfNames() throws Exception {
    var reference = ReferencePlans.of("open-2");
    var order = new Explain(reference.problem(), reference.best(), ORDER);
    var planned =
        reference.best().stream()
            .filter(p -> order.next(hearing(reference.problem(), p), SeatOf.LAY).size() > 5)
            .findFirst()
            .orElseThrow();
    var hearing = hearing(reference.problem(), planned);
    var next = order.next(hearing, SeatOf.LAY);

    assertThat(next).doesNotContainAnyElementsOf(planned.panel()).isNotEqualTo(sorted(next));
    assertThat(order.next(hearing, SeatOf.LAY)).isEqualTo(next);
    var other = new Explain(reference.problem(), reference.best(), new DrawnOrder("beef"));
    assertThat(other.next(hearing, SeatOf.LAY))
        .isNotEqualTo(next)
        .containsExactlyInAnyOrderElementsOf(next);
  }

  private static List<String> sorted(List<String> members) {
    return members.stream().sorted().toList();
  }

  @Test
  void aRemedyGainsWhatItSaysWhenItIsCarriedOut() {
    var tried = new TreeSet<Remedy.Kind>();
    for (long seed = 1; seed <= 3; seed++) {
      var problem = InventedProblem.of(SIZE, seed);
      var plan = GreedyPlan.of(problem);
      var explain = new Explain(problem, plan, ORDER);
      for (var planned : plan) {
        var hearing = hearing(problem, planned);
        for (var seat : explain.hearing(hearing).seats()) {
          for (var remedy : seat.remedies()) {
            carriedOut(problem, plan, planned, seat.seat(), remedy)
                .ifPresent(
                    after -> {
                      tried.add(remedy.kind());
                      assertThat(after - seat.eligible()).as("%s", remedy).isEqualTo(remedy.gain());
                    });
          }
        }
      }
    }
    assertThat(tried)
        .contains(
            Remedy.Kind.REMOTE,
            Remedy.Kind.ANOTHER_DAY,
            Remedy.Kind.RENEW_TRAINING,
            Remedy.Kind.EXTEND_TERMS,
            Remedy.Kind.ASK_WHO_IS_AWAY,
            Remedy.Kind.ACCREDIT_CHAIRS);
  }

  /** How many are then eligible; nothing for a remedy that this test does not carry out. */
  private static Optional<Integer> carriedOut(
      PlanningProblem problem,
      List<PlannedHearing> plan,
      PlannedHearing planned,
      SeatOf seat,
      Remedy remedy) {
    var hearing = hearing(problem, planned);
    int end = problem.workingDays() + 100;
    var changed =
        switch (remedy.kind()) {
          case RENEW_TRAINING -> withMembers(problem, m -> member(m, m.termLastDay(), end));
          case EXTEND_TERMS -> withMembers(problem, m -> member(m, end, m.trainingLastDay()));
          case ASK_WHO_IS_AWAY -> withMembers(problem, m -> m.withUnavailableDays(Set.of()));
          case ACCREDIT_CHAIRS -> withMembers(problem, ExplainingEverySeatTest::accredited);
          case REMOTE -> withVenue(problem, hearing, "remote");
          case ANOTHER_DAY -> problem;
          default -> null;
        };
    if (changed == null) {
      return Optional.empty();
    }
    var moved = new ArrayList<>(plan);
    int start = remedy.kind() == Remedy.Kind.ANOTHER_DAY ? remedy.day() : planned.start();
    moved.set(
        plan.indexOf(planned),
        new PlannedHearing(planned.hearing(), start, planned.panel(), planned.adviser()));
    var explained = new Explain(changed, moved, ORDER).hearing(hearing(changed, planned));
    return explained.seats().stream()
        .filter(breadth -> breadth.seat() == seat)
        .map(SeatBreadth::eligible)
        .findFirst();
  }

  @Test
  void aNarrowSeatNamesARemedyUnlessItsPanelHasBegun() {
    int narrow = 0;
    for (long seed = 1; seed <= 3; seed++) {
      var problem = InventedProblem.of(SIZE, seed);
      var plan = GreedyPlan.of(problem);
      var explain = new Explain(problem, plan, ORDER);
      for (var hearing : problem.hearings()) {
        for (var seat : explain.hearing(hearing).seats()) {
          if (seat.isNarrow() && !hearing.isPartHeard()) {
            narrow++;
            assertThat(seat.remedies()).isNotEmpty();
          }
          assertThat(seat.remedies().isEmpty() || !hearing.isPartHeard()).isTrue();
        }
      }
    }
    assertThat(narrow).isGreaterThan(20);
  }

  @Test
  void whoWasLockedIsSaidToBe() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var planned = reference.best().get(0);
    var member = planned.panel().get(0);
    var locked = reference.problem().withLocks(List.of(new Lock.OfSeat(planned.hearing(), member)));
    var explained = new Explain(locked, reference.best(), ORDER).hearing(hearing(locked, planned));

    assertThat(explained.members())
        .filteredOn(Standing::locked)
        .extracting(Standing::member)
        .containsExactly(member);
  }

  @Test
  void aHearingThatIsNotHeldIsExplainedForTheFirstDayOffered() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var held = reference.best().stream().map(PlannedHearing::hearing).toList();
    var hearing =
        reference.problem().hearings().stream()
            .filter(h -> !held.contains(h.id()))
            .findFirst()
            .orElseThrow();
    var explained = new Explain(reference.problem(), reference.best(), ORDER).hearing(hearing);

    assertThat(explained.held()).isFalse();
    assertThat(hearing.startOptions()).contains(explained.start());
    assertThat(explained.members()).noneMatch(Standing::sits);
  }

  private static Set<Reason.Kind> kinds(Standing standing) {
    var kinds = new TreeSet<Reason.Kind>();
    standing.reasons().forEach(reason -> kinds.add(reason.kind()));
    return kinds;
  }

  /** What the validator says of a member in every seat of the hearing alike. */
  private static Set<Reason.Kind> rulesAgainst(
      ReferencePlans reference, PlannedHearing planned, String member) {
    var panel = new ArrayList<>(planned.panel());
    panel.set(0, member);
    var changed = new ArrayList<>(reference.best());
    changed.set(
        changed.indexOf(planned),
        new PlannedHearing(planned.hearing(), planned.start(), panel, planned.adviser()));
    var found = new TreeSet<Reason.Kind>();
    for (var breach : new PlanRules(reference.problem()).brokenBy(changed)) {
      if (breach.who().equals(member)) {
        found.add(kind(breach));
      }
    }
    return found;
  }

  private static Reason.Kind kind(Breach breach) {
    return switch (breach.rule()) {
      case MEMBER_SITS_ONCE_A_DAY -> Reason.Kind.SITS_ELSEWHERE;
      case MEMBER_HAS_MAXIMUM_DAYS -> Reason.Kind.MAXIMUM_DAYS;
      default -> Reason.Kind.valueOf(breach.detail());
    };
  }

  private static HearingToPlan hearing(PlanningProblem problem, PlannedHearing planned) {
    return problem.hearingsById().get(planned.hearing());
  }

  private static PoolMember member(PoolMember m, int term, int training) {
    return new PoolMember(
        m.id(),
        m.kind(),
        m.mayChair(),
        m.modes(),
        term,
        training,
        m.unavailableDays(),
        m.priorDays(),
        m.maxDays());
  }

  private static PoolMember accredited(PoolMember m) {
    return new PoolMember(
        m.id(),
        m.kind(),
        true,
        m.modes(),
        m.termLastDay(),
        m.trainingLastDay(),
        m.unavailableDays(),
        m.priorDays(),
        m.maxDays());
  }

  private static PlanningProblem withMembers(
      PlanningProblem problem, UnaryOperator<PoolMember> change) {
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members().stream().map(change).toList(),
        problem.advisers(),
        problem.hearings(),
        problem.band(),
        problem.published(),
        problem.locks());
  }

  private static PlanningProblem withVenue(
      PlanningProblem problem, HearingToPlan hearing, String venue) {
    var moved =
        new HearingToPlan(
            hearing.id(),
            hearing.type(),
            hearing.days(),
            venue,
            hearing.weight(),
            hearing.targetDay(),
            hearing.startOptions(),
            hearing.makeUp(),
            hearing.conflicts(),
            hearing.partHeard(),
            hearing.mandatory());
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members(),
        problem.advisers(),
        problem.hearings().stream().map(h -> h.equals(hearing) ? moved : h).toList(),
        problem.band(),
        problem.published(),
        problem.locks());
  }
}
