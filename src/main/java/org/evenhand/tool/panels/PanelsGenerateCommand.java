package org.evenhand.tool.panels;

import java.util.concurrent.Callable;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand panels generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "Invents a problem of planning; the same seed invents the same one.")
public final class PanelsGenerateCommand implements Callable<Integer> {
  /** What is invented. */
  enum Kind {
    PERIOD,
    REPLAN,
    INFEASIBLE;

    @Override
    public String toString() {
      return PlanningWords.code(this);
    }
  }

  @Option(names = "--members", defaultValue = "60", description = "${DEFAULT-VALUE}")
  private int members;

  @Option(names = "--hearings", defaultValue = "40", description = "${DEFAULT-VALUE}")
  private int hearings;

  @Option(names = "--weeks", defaultValue = "13", description = "${DEFAULT-VALUE}")
  private int weeks;

  @Option(names = "--seed", defaultValue = "1", description = "${DEFAULT-VALUE}")
  private long seed;

  @Option(
      names = "--kind",
      defaultValue = "period",
      description =
          "A ${COMPLETION-CANDIDATES}: nothing planned yet; a published plan and drop-outs since;"
              + " hearings that must be held and cannot (${DEFAULT-VALUE}).")
  private Kind kind;

  @Option(
      names = "--drop-outs",
      defaultValue = "3",
      description = "Members who drop out of a hearing, of a replan (${DEFAULT-VALUE}).")
  private int dropOuts;

  @Override
  public Integer call() {
    try {
      var size = new ProblemSize(members, hearings, weeks);
      var problem =
          switch (kind) {
            case PERIOD -> InventedProblem.of(size, seed);
            case REPLAN -> InventedProblem.toPlanAgain(size, seed, dropOuts);
            case INFEASIBLE -> InventedProblem.withoutAPlan(size, seed);
          };
      Json.print(InstanceFile.write(problem));
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }
}
