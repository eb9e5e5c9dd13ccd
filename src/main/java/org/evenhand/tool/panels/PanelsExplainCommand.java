package org.evenhand.tool.panels;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.reasons.Explain;
import org.evenhand.panel.planning.reasons.WhyNot;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand panels explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says of every member of the pool why they do not sit on a hearing, or that they might: drawn"
          + " k of n.",
      "",
      "n is how many members of their kind, lay or registrant, are eligible as the rest of the plan"
          + " is; k is their place in the drawn order: those who sit come first, the next is asked"
          + " first if one of them drops out. Behind those who sit the order follows from the"
          + " lottery's seed, which is read from SOLUTION.json (lottery.seed) or given.",
      "",
      "--why-not asks what a plan with a member on the hearing would lose. SOLUTION.json's plan is"
          + " taken for the best one.",
      "",
      "Exit codes: 0 done, 2 a file that cannot be read or a hearing that does not exist.",
    })
public final class PanelsExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INSTANCE.json", description = "The problem.")
  private Path instance;

  @Parameters(
      index = "1",
      paramLabel = "SOLUTION.json",
      description = "What panels solve printed, or any plan under \"solution\".")
  private Path solution;

  @Option(names = "--hearing", paramLabel = "H", required = true, description = "Which hearing.")
  private String hearing;

  @Option(
      names = "--drawn",
      description = "Explain the plan that was drawn (lottery.drawn), not the best one.")
  private boolean drawn;

  @Option(names = "--seed", paramLabel = "S", description = "The lottery's seed.")
  private String seed;

  @Option(names = "--why-not", paramLabel = "MEMBER", description = "Why they do not sit on it.")
  private String whyNot;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "What --why-not may take (${DEFAULT-VALUE}).")
  private int seconds;

  @Override
  public Integer call() {
    try {
      var problem = PlanFiles.instance(instance);
      var wanted = problem.hearingsById().get(hearing);
      if (wanted == null) {
        System.err.println("evenhand: " + instance + ": has no hearing " + hearing);
        return ExitCode.USAGE;
      }
      var member = problem.membersById().get(whyNot);
      if (whyNot != null && member == null) {
        System.err.println("evenhand: " + instance + ": has no member " + whyNot);
        return ExitCode.USAGE;
      }
      var plan = drawn ? PlanFiles.drawn(solution) : PlanFiles.solution(solution);
      var used = seed == null ? PlanFiles.seed(solution) : Optional.of(seed);
      var explain = new Explain(problem, plan, new DrawnOrder(used.orElse("")));
      var tree = ExplainedTree.of(explain.hearing(wanted));
      tree.put("seed_known", used.isPresent());
      if (member != null) {
        tree.put("why_not", whyNot(problem, plan, wanted, member));
      }
      Json.print(tree);
      return ExitCode.OK;
    } catch (PlanFiles.Unreadable e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private Map<String, Object> whyNot(
      PlanningProblem problem, List<PlannedHearing> plan, HearingToPlan asked, PoolMember member)
      throws PlanFiles.Unreadable {
    var best = PlanFiles.solution(solution);
    try (var solver = InstalledSolver.open()) {
      var why = new WhyNot(problem, best, LotteryTerms.of("block"), solver);
      var budget = Budget.of(Duration.ofSeconds(seconds));
      return WhyNotTree.of(member.id(), why.ask(plan, asked, member, budget));
    }
  }
}
