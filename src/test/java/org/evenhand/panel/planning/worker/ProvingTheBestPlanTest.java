package org.evenhand.panel.planning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.solving.Question;
import org.evenhand.panel.planning.solving.SolvingProgress;
import org.junit.jupiter.api.Test;

/** Problems whose optimum somebody else proved, and what must hold of every answer. */
class ProvingTheBestPlanTest {
  private static final Duration PLENTY = Duration.ofMinutes(4);

  @Test
  void aSmallPeriodIsProvenAtEveryLevelAndTheSameEachTime() throws Exception {
    var problem = ReferencePlans.of("open-1").problem();
    var steps = new ArrayList<SolvingProgress>();
    try (var solver = Solvers.solver()) {
      var solution = solver.solve(problem, Budget.of(PLENTY), steps::add);
      assertThat(solution.proven()).isTrue();
      assertThat(solution.levels()).isEqualTo(new Levels(15, 0, 45, 64));
      assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
      assertThat(steps)
          .filteredOn(SolvingProgress::closed)
          .extracting(SolvingProgress::level)
          .containsExactly(Level.UNHELD, Level.LATENESS, Level.OUTSIDE_BAND);
      assertThat(new PlanRules(problem).brokenBy(steps.get(0).plan())).isEmpty();
      assertThat(solver.solve(problem, Budget.of(PLENTY), steps::add)).isEqualTo(solution);
    }
    assertThat(Solvers.leftBehind()).isEmpty();
  }

  @Test
  void aHalfYearOf120HearingsIsProvenAtEveryLevel() throws Exception {
    var problem = ReferencePlans.of("open-2").problem();
    var solution = Solvers.solve(problem, 240);
    assertThat(solution.proven()).isTrue();
    assertThat(solution.levels()).isEqualTo(new Levels(0, 0, 0, 762));
    assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
  }

  @Test
  void afterDropOutsAsLittleAsMayBeOfThePublishedPlanIsLost() {
    var problem = InventedProblem.toPlanAgain(new ProblemSize(40, 20, 8), 3, 2);
    var solution = Solvers.solve(problem, 240);
    assertThat(solution.proven()).isTrue();
    assertThat(solution.results()).extracting(r -> r.level()).containsExactly(Level.values());
    assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
    assertThat(solution.levels().disruption()).isPositive();
  }

  @Test
  void whatIsLockedStaysAndCostsNoMoreThanItMust() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var planned = reference.best().get(0);
    var hearing = reference.problem().hearingsById().get(planned.hearing());
    var locked =
        withLocks(
            reference.problem(),
            List.of(
                new Lock.OfDate(hearing.id(), planned.start()),
                new Lock.OfSeat(hearing.id(), planned.panel().get(0))));
    var solution = Solvers.solve(locked, 240);
    assertThat(solution.levels()).isEqualTo(new Levels(15, 0, 45, 64));
    assertThat(solution.proven()).isTrue();
    assertThat(new PlanRules(locked).brokenBy(solution.plan())).isEmpty();
  }

  @Test
  void aSecondQuestionGoesToTheSameWorkerAndEndsAtTheFirstsBound() throws Exception {
    var reference = ReferencePlans.of("open-1");
    try (var solver = Solvers.solver()) {
      var first = solver.solve(reference.problem(), Budget.of(PLENTY), now -> {});
      var worker = solver.workers();
      var seat = first.plan().get(3);
      var free = someoneElse(reference.problem(), first.plan(), seat);
      var question =
          Question.narrower(
              withLocks(reference.problem(), List.of(new Lock.OfSeat(seat.hearing(), free))),
              first);
      var second = solver.solve(question, Budget.of(PLENTY), now -> {});
      assertThat(solver.workers()).isEqualTo(worker);
      assertThat(second.proven()).isTrue();
      assertThat(second.levels()).isGreaterThanOrEqualTo(first.levels());
      assertThat(new PlanRules(question.problem()).brokenBy(second.plan())).isEmpty();
    }
  }

  @Test
  void withoutEnoughTimeNothingIsCalledProven() throws Exception {
    var problem = ReferencePlans.of("open-2").problem();
    try (var solver = Solvers.solver()) {
      var solution = solver.solve(problem, Budget.of(Duration.ofMillis(900)), now -> {});
      assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
      assertThat(solution.hasPlan()).isTrue();
      solution.results().stream()
          .filter(result -> result.proven())
          .forEach(result -> assertThat(result.value()).isEqualTo(result.bound()));
      assertThat(solution.proven())
          .isEqualTo(solution.levels().equals(new Levels(0, 0, 0, 762)) && solution.proven());
    }
  }

  @Test
  void aPublishedPlanMayNameWhoHasLeft() throws Exception {
    var reference = ReferencePlans.of("open-1");
    var first = reference.best().get(0);
    var published =
        List.of(
            new PlannedHearing(first.hearing(), first.start(), List.of("X", "Y", "Z"), "gone"),
            new PlannedHearing("H999", 3, first.panel(), first.adviser()));
    var problem = reference.problem();
    var again =
        new PlanningProblem(
            problem.workingDays(),
            problem.venues(),
            problem.members(),
            problem.advisers(),
            problem.hearings(),
            problem.band(),
            published,
            List.of());
    var solution = Solvers.solve(again, 240);
    assertThat(solution.proven()).isTrue();
    assertThat(solution.levels().unheld()).isEqualTo(15);
    assertThat(solution.levels().disruption()).isBetween(3 + 6, 6 + 6);
  }

  private static String someoneElse(
      PlanningProblem problem, List<PlannedHearing> plan, PlannedHearing seat) {
    var hearing = problem.hearingsById().get(seat.hearing());
    return problem.members().stream()
        .filter(member -> !seat.panel().contains(member.id()))
        .filter(
            member ->
                org.evenhand.panel.planning.Eligibility.isEligible(member, hearing, seat.start()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static PlanningProblem withLocks(PlanningProblem problem, List<Lock> locks) {
    return problem.withLocks(locks);
  }

  @Test
  void aQuestionWhoseBestIsKnownNeedsNoWorker() throws Exception {
    var reference = ReferencePlans.of("open-1");
    try (var solver = Solvers.solver()) {
      var question =
          new Question(
              reference.problem(),
              reference.best(),
              Optional.of(Levels.of(reference.problem(), reference.best())));
      assertThat(solver.solve(question, Budget.of(PLENTY), now -> {}).proven()).isTrue();
      assertThat(solver.workers()).isEmpty();
    }
  }
}
