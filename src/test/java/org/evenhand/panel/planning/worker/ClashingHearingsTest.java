package org.evenhand.panel.planning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Fact;
import org.evenhand.panel.planning.solving.Repair;
import org.evenhand.panel.planning.solving.Repaired;
import org.evenhand.panel.planning.solving.Solution;
import org.junit.jupiter.api.Test;

/** Hearings that must be held and cannot: nothing is named that could be left out. */
class ClashingHearingsTest {
  private static final int PROBLEMS = Integer.getInteger("evenhand.clashes", 4);
  private static final Set<Repair.Kind> EASY =
      Set.of(Repair.Kind.NOT_MANDATORY, Repair.Kind.ANOTHER_DAY);

  @Test
  void noHearingThatIsNamedCanBeLeftOutAndEveryRepairWorks() {
    try (var solver = Solvers.solver()) {
      for (int seed = 1; seed <= PROBLEMS; seed++) {
        var problem = InventedProblem.withoutAPlan(new ProblemSize(30, 20, 8), seed);
        var clash = solve(solver, problem).infeasibility().orElseThrow();
        assertThat(clash.minimal()).isTrue();
        assertThat(clash.hearings()).isNotEmpty();
        assertThat(clash.facts()).isNotEmpty();
        assertThat(hasPlan(solver, only(problem, Set.copyOf(clash.hearings())))).isFalse();
        for (var hearing : clash.hearings()) {
          var others = new HashSet<>(clash.hearings());
          others.remove(hearing);
          assertThat(hasPlan(solver, only(problem, others))).as("without " + hearing).isTrue();
        }
        assertThat(clash.repairs()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(clash.repairs())
            .allMatch(repair -> hasPlan(solver, Repaired.of(problem, repair)) == clash.whole());
      }
    }
  }

  @Test
  void theFactsAreOfTheHearingsNamedAndTheLawIsNoRepair() {
    var problem = InventedProblem.withoutAPlan(new ProblemSize(30, 20, 8), 7);
    try (var solver = Solvers.solver()) {
      var clash = solve(solver, problem).infeasibility().orElseThrow();
      assertThat(clash.facts())
          .allMatch(fact -> fact.hearing().isEmpty() || clash.hearings().contains(fact.hearing()))
          .anyMatch(fact -> fact.kind() == Fact.Kind.MANDATORY)
          .anyMatch(fact -> fact.kind() == Fact.Kind.MAKE_UP);
      assertThat(clash.repairs()).extracting(Repair::kind).containsAnyElementsOf(EASY);
    }
  }

  private static Solution solve(WorkerSolver solver, PlanningProblem problem) {
    return solver.solve(problem, Budget.of(Duration.ofSeconds(60)), now -> {});
  }

  private static boolean hasPlan(WorkerSolver solver, PlanningProblem problem) {
    return solve(solver, only(problem, mandatory(problem))).hasPlan();
  }

  private static Set<String> mandatory(PlanningProblem problem) {
    return problem.hearings().stream()
        .filter(HearingToPlan::mandatory)
        .map(HearingToPlan::id)
        .collect(Collectors.toSet());
  }

  private static PlanningProblem only(PlanningProblem problem, Set<String> hearings) {
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members(),
        problem.advisers(),
        problem.hearings().stream().filter(h -> hearings.contains(h.id())).toList(),
        problem.band(),
        List.of(),
        List.of());
  }
}
