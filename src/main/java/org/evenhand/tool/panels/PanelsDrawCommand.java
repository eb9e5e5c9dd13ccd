package org.evenhand.tool.panels;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.lottery.DrawFolder;
import org.evenhand.panel.planning.lottery.Lottery;
import org.evenhand.panel.planning.lottery.LotterySeed;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.tool.Json;
import org.evenhand.tool.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand panels draw}. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = {
      "Draws one of many plans as good as the best one and publishes the list.",
      "",
      "SOLUTION.json has the best plan under \"solution\". Every plan of the list holds the same"
          + " hearings on the same days, disturbs a published plan as little, and is within the"
          + " tolerance at the last level. The folder gets plans.jsonl and draw.json; whoever has it"
          + " draws again with panels redraw, or with java deploy/lottery/Redraw.java.",
      "",
      "Exit codes: 0 drawn, 1 the plan breaks a rule, 2 misuse or a file that cannot be read.",
    })
public final class PanelsDrawCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INSTANCE.json", description = "The problem.")
  private Path instance;

  @Parameters(index = "1", paramLabel = "SOLUTION.json", description = "Its best plan.")
  private Path solution;

  @Option(
      names = "--seed",
      paramLabel = "S",
      required = true,
      description = "What was committed to: letters, digits, spaces and . _ : / -")
  private String seed;

  @Option(
      names = "--block",
      paramLabel = "NAME",
      defaultValue = "block",
      description = "What is drawn for, part of the commitment (${DEFAULT-VALUE}).")
  private String block;

  @Option(
      names = "--plans",
      paramLabel = "N",
      defaultValue = "" + LotteryTerms.PLANS,
      description = "How many plans are sought (${DEFAULT-VALUE}).")
  private int plans;

  @Option(
      names = "--tolerance",
      paramLabel = "PER_MILLE",
      defaultValue = "" + LotteryTerms.TWO_PER_CENT,
      description = "By how much the last level may be above the best (${DEFAULT-VALUE}).")
  private int tolerance;

  @Option(names = "--out", paramLabel = "DIR", description = "Where the public files go.")
  private Path out;

  @Override
  public Integer call() {
    try {
      var problem = PlanFiles.instance(instance);
      var best = PlanFiles.solution(solution);
      var broken = new PlanRules(problem).brokenBy(best);
      if (!broken.isEmpty()) {
        throw new Trouble(solution + ": breaks a rule: " + broken.get(0));
      }
      var terms = new LotteryTerms(block, plans, tolerance);
      var draw = Lottery.draw(problem, best, new LotterySeed(seed), terms);
      if (out != null) {
        DrawFolder.write(draw, out);
      }
      Json.print(draw.record());
      return ExitCode.OK;
    } catch (PlanFiles.Unreadable | IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (IOException e) {
      throw new Trouble(out + ": cannot be written", e);
    }
  }
}
