package org.evenhand.panel.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.worker.SolverSettings;
import org.evenhand.panel.planning.worker.WorkerSolver;

/** The product's own solver, as the build has laid it out. */
public final class TheSolver {
  private TheSolver() {}

  public static PlanSolver open() {
    try {
      var folder = Files.createDirectories(Path.of("target/solver-tests"));
      return new WorkerSolver(SolverSettings.of(Path.of("target/solver"), folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** More than enough for small problems on a busy machine. */
  public static Budget ampleTime() {
    return Budget.of(Duration.ofMinutes(2));
  }
}
