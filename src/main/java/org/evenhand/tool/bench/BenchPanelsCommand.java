package org.evenhand.tool.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.files.UnreadableInstance;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.worker.SolverSettings;
import org.evenhand.panel.planning.worker.WorkerSolver;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.serve.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand bench panels}. */
@Command(
    name = "panels",
    mixinStandardHelpOptions = true,
    description = {
      "Seconds to the first lawful plan, and to the proof of each level, of every problem.",
      "",
      "Each round starts a worker of its own. Seconds are those of the clock, so the load of the"
          + " machine is told too; where there is no plan they are the seconds to the reason.",
      "",
      "Exit codes: 0 all is proven, 1 something is not, 2 misuse.",
    })
public final class BenchPanelsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INSTANCE.json", arity = "1..*", description = "The problems.")
  private List<Path> files;

  @Option(names = "--rounds", defaultValue = "3", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "60", description = "Limit (${DEFAULT-VALUE}).")
  private int seconds;

  private boolean allProven = true;

  @Override
  public Integer call() throws IOException {
    var folder = Files.createTempDirectory("evenhand-bench-panels");
    var all = new ArrayList<Map<String, Object>>();
    try (var progress = Progress.onStandardError()) {
      for (var file : files) {
        progress.phase("solving " + file.getFileName());
        all.add(problem(file, folder));
      }
      progress.done();
    } finally {
      Files.deleteIfExists(folder);
    }
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "panels");
    record.put("unit", "seconds, median of the rounds");
    record.put("rounds", rounds);
    record.put("limit", seconds);
    record.put("processors", Runtime.getRuntime().availableProcessors());
    record.put("load_average", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    record.put("problems", all);
    Json.print(record);
    return allProven ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private Map<String, Object> problem(Path file, Path folder) throws IOException {
    var problem = read(file);
    var times = new LinkedHashMap<String, List<Double>>();
    Solution last = null;
    for (int round = 0; round < rounds; round++) {
      last = round(problem, folder, times);
      allProven &= last.proven() || last.infeasibility().isPresent();
    }
    var record = new LinkedHashMap<String, Object>();
    record.put("file", file.getFileName().toString());
    record.put("members", problem.members().size());
    record.put("hearings", problem.hearings().size());
    record.put("levels", last.hasPlan() ? last.levels() : null);
    record.put("proven", last.proven());
    record.put("infeasible", last.infeasibility().isPresent());
    times.forEach((what, each) -> record.put(what, rounded(Rounds.quantile(each, 0.5))));
    record.put("worst", rounded(Rounds.quantile(times.get("all"), 1)));
    return record;
  }

  private Solution round(PlanningProblem problem, Path folder, Map<String, List<Double>> times) {
    long began = System.nanoTime();
    var settings = SolverSettings.of(Installation.solverLibraries(), folder);
    var once = new LinkedHashMap<String, Double>();
    try (var solver = new WorkerSolver(settings)) {
      var solution =
          solver.solve(
              problem,
              Budget.of(Duration.ofSeconds(seconds)),
              now -> {
                once.putIfAbsent("first_plan", Rounds.secondsSince(began));
                if (now.closed()) {
                  once.putIfAbsent(now.level().code(), Rounds.secondsSince(began));
                }
              });
      once.put("all", Rounds.secondsSince(began));
      once.forEach((what, s) -> times.computeIfAbsent(what, w -> new ArrayList<>()).add(s));
      return solution;
    }
  }

  private static PlanningProblem read(Path file) {
    try {
      return InstanceFile.read(Files.readString(file));
    } catch (IOException | UnreadableInstance e) {
      throw new Trouble(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 100) / 100.0;
  }
}
