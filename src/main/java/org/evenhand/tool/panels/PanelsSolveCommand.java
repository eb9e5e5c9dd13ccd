package org.evenhand.tool.panels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.lottery.Lottery;
import org.evenhand.panel.planning.lottery.LotterySeed;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.Solution;
import org.evenhand.panel.planning.solving.Solution.Remark;
import org.evenhand.panel.planning.solving.SolvingProgress;
import org.evenhand.panel.planning.solving.StopSign;
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

/** {@code evenhand panels solve}. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the best lawful plan, proves that it is, and draws one of many that are nearly as good.",
      "",
      "Levels count one above the other: weight of hearings not held (L1), disruption of a published"
          + " plan (L2), days after the target (L3), days outside the band of workload (L4). A level"
          + " is looked at once those above it are proven. If the hearings that must be held cannot"
          + " be, the fewest that clash are printed, the facts against them, and changes that help.",
      "",
      "Exit codes: 0 a plan, 1 no lawful plan exists or none was found, 2 misuse or a file that"
          + " cannot be read.",
    })
public final class PanelsSolveCommand implements Callable<Integer> {
  @Parameters(paramLabel = "INSTANCE.json", description = "The problem.")
  private Path instance;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "Time for everything but the draw (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Of the search and of the draw (${DEFAULT-VALUE}).")
  private String seed;

  @Option(
      names = "--solver",
      paramLabel = "DIR",
      hidden = true,
      description = "Where the solver's libraries are.")
  private Path libraries = Installation.solverLibraries();

  @Override
  public Integer call() throws IOException {
    if (seconds < 1) {
      System.err.println("evenhand: --seconds is " + seconds + "; it is at least 1");
      return ExitCode.USAGE;
    }
    PlanningProblem problem;
    LotterySeed lot;
    try {
      problem = PlanFiles.instance(instance);
      lot = new LotterySeed(seed);
    } catch (PlanFiles.Unreadable | IllegalArgumentException e) {
      e.getMessage().lines().forEach(line -> System.err.println("evenhand: " + line));
      return ExitCode.USAGE;
    }
    return told(problem, solved(problem), lot);
  }

  private Solution solved(PlanningProblem problem) throws IOException {
    var folder = Files.createTempDirectory("evenhand-solver");
    try (var progress = Progress.onStandardError();
        var solver = new WorkerSolver(SolverSettings.of(libraries, folder))) {
      progress.phase("drafting a plan");
      var budget = new Budget(Duration.ofSeconds(seconds), searchSeed(), new StopSign());
      var solution = solver.solve(problem, budget, now -> progress.phase(line(now)));
      progress.done();
      return solution;
    } finally {
      Files.deleteIfExists(folder);
    }
  }

  private int searchSeed() {
    return seed.hashCode() & Integer.MAX_VALUE;
  }

  private static String line(SolvingProgress now) {
    var code = now.level().code();
    int value = now.level().of(now.levels());
    if (now.closed()) {
      return code + " is " + value + ", proven";
    }
    return now.bound() == Integer.MIN_VALUE
        ? "closing " + code + ", now " + value
        : code + " is " + value + ", not below " + now.bound();
  }

  private int told(PlanningProblem problem, Solution solution, LotterySeed lot) {
    if (solution.remark() == Remark.WITHOUT_ENGINES) {
      System.err.println("evenhand: the engines could not be used, so nothing is proven");
    }
    if (solution.infeasibility().isPresent()) {
      Json.print(new InfeasibleTree(problem, solution.infeasibility().get()).tree());
      return ExitCode.SOFTWARE;
    }
    if (!solution.hasPlan()) {
      throw new Trouble(
          "No plan was found in time, and no proof that there is none; give more --seconds.");
    }
    var tree = SolvedTree.of(problem, solution);
    tree.put(
        "lottery", Lottery.draw(problem, solution.plan(), lot, LotteryTerms.of("block")).record());
    Json.print(tree);
    return ExitCode.OK;
  }
}
