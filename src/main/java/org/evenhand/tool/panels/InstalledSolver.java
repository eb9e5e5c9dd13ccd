package org.evenhand.tool.panels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.worker.SolverSettings;
import org.evenhand.panel.planning.worker.WorkerSolver;
import org.evenhand.tool.serve.Installation;

/** The solver that lies beside the tool, with a folder for as long as it is open. */
public final class InstalledSolver {
  private InstalledSolver() {}

  public static PlanSolver open() {
    try {
      var folder = Files.createTempDirectory("evenhand-solver");
      folder.toFile().deleteOnExit();
      return new WorkerSolver(SolverSettings.of(Installation.solverLibraries(), folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
