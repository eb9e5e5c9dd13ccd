package org.evenhand.panel.planning.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Solution;

/** Solvers as the build lays them out. */
final class Solvers {
  static final Path LIBRARIES = Path.of("target/solver");

  /** Of this process alone: tests run in several. */
  static final Path FOLDER = Path.of("target/solver-test-" + ProcessHandle.current().pid());

  private Solvers() {}

  static WorkerSolver solver() {
    return new WorkerSolver(SolverSettings.of(LIBRARIES, FOLDER));
  }

  static Solution solve(PlanningProblem problem, int seconds) {
    try (var solver = solver()) {
      return solver.solve(problem, Budget.of(Duration.ofSeconds(seconds)), progress -> {});
    }
  }

  static List<Path> leftBehind() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return List.of();
    }
    try (var files = Files.list(FOLDER)) {
      return files.toList();
    }
  }
}
