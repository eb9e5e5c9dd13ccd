package org.evenhand.panel.planning.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.ReferencePlans;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.LevelResult;
import org.evenhand.panel.planning.solving.Solution.Remark;
import org.evenhand.panel.planning.solving.StopSign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the worker, there is a lawful plan, and nothing is said that is not so. */
class WorkersInTroubleTest {
  @TempDir private Path empty;

  @Test
  void aWorkerThatIsKilledLeavesAPlanWithoutProofAndNoFolder() throws Exception {
    var problem = ReferencePlans.of("open-2").problem();
    var killed = new AtomicBoolean();
    try (var solver = Solvers.solver()) {
      var solution =
          solver.solve(
              problem,
              Budget.of(Duration.ofSeconds(60)),
              now -> {
                if (solverIsAlive(solver)) {
                  solver.workers().forEach(pid -> killed.set(kill(pid)));
                }
              });
      assertThat(killed).isTrue();
      assertThat(solution.remark()).isEqualTo(Remark.WITHOUT_ENGINES);
      assertThat(solution.proven()).isFalse();
      assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
    }
    assertThat(Solvers.leftBehind()).isEmpty();
  }

  private static boolean solverIsAlive(WorkerSolver solver) {
    return !solver.workers().isEmpty();
  }

  private static boolean kill(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false);
  }

  @Test
  void withoutNativeLibrariesPlainJavaMakesThePlan() throws Exception {
    try (var jars = Files.newDirectoryStream(Solvers.LIBRARIES, "*.jar")) {
      for (var jar : jars) {
        if (!jar.getFileName().toString().contains("linux")) {
          Files.copy(jar, empty.resolve(jar.getFileName()));
        }
      }
    }
    var problem = ReferencePlans.of("open-1").problem();
    try (var solver = new WorkerSolver(SolverSettings.of(empty, Solvers.FOLDER))) {
      var solution = solver.solve(problem, Budget.of(Duration.ofSeconds(60)), now -> {});
      assertThat(solution.remark()).isEqualTo(Remark.WITHOUT_ENGINES);
      assertThat(solution.proven()).isFalse();
      assertThat(solution.results()).noneMatch(LevelResult::proven);
      assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
      assertThat(solution.levels().unheld()).isEqualTo(15);
    }
  }

  @Test
  void withoutAnyLibrariesToo() throws Exception {
    var problem = ReferencePlans.of("open-1").problem();
    try (var solver = new WorkerSolver(SolverSettings.of(empty, Solvers.FOLDER))) {
      var solution = solver.solve(problem, Budget.of(Duration.ofSeconds(60)), now -> {});
      assertThat(solution.remark()).isEqualTo(Remark.WITHOUT_ENGINES);
      assertThat(solution.hasPlan()).isTrue();
    }
  }

  @Test
  void whoeverStopsKeepsTheBestPlanSoFar() throws Exception {
    var problem = ReferencePlans.of("open-2").problem();
    var stop = new StopSign();
    try (var solver = Solvers.solver()) {
      var solution =
          solver.solve(problem, new Budget(Duration.ofSeconds(60), 1, stop), now -> stop.putUp());
      assertThat(solution.remark()).isEqualTo(Remark.STOPPED);
      assertThat(solution.proven()).isFalse();
      assertThat(new PlanRules(problem).brokenBy(solution.plan())).isEmpty();
    }
  }
}
