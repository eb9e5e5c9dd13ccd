package org.evenhand.hearing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.panel.planning.worker.SolverSettings;
import org.evenhand.panel.planning.worker.WorkerSolver;

/**
 * Makes the solver from the environment: {@code EVENHAND_SOLVER_LIBRARIES} says where its libraries
 * are; the start command gives it. Without them plans are made in plain Java and nothing is proved.
 */
@ApplicationScoped
public class PlannerConfiguration {
  private final Config config;

  @Inject
  public PlannerConfiguration(Config config) {
    this.config = config;
  }

  /** For the container's proxies. */
  protected PlannerConfiguration() {
    this(null);
  }

  @Produces
  @Singleton
  PlanSolver solver() {
    return new WorkerSolver(
        SolverSettings.of(
            Path.of(text("EVENHAND_SOLVER_LIBRARIES", "target/solver")),
            Path.of(text("EVENHAND_DATA_DIR", ".evenhand/data")).resolve("solving")));
  }

  /** The waiting worker goes with the server. */
  void letGo(@Disposes PlanSolver solver) {
    solver.close();
  }

  private String text(String name, String standard) {
    return config
        .getOptionalValue(name, String.class)
        .filter(value -> !value.isBlank())
        .orElse(standard);
  }
}
