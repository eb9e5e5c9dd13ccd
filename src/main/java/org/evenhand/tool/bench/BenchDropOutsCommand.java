package org.evenhand.tool.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.PlanRules;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.invented.InventedProblem;
import org.evenhand.panel.planning.invented.ProblemSize;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.reasons.DrawnOrder;
import org.evenhand.panel.planning.reasons.DropOut;
import org.evenhand.panel.planning.reasons.MendPlan;
import org.evenhand.panel.planning.reasons.Mended;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.panel.planning.solving.PlanSolver;
import org.evenhand.tool.Json;
import org.evenhand.tool.panels.InstalledSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench drop-outs}. */
@Command(
    name = "drop-outs",
    mixinStandardHelpOptions = true,
    description = {
      "How long it takes to mend an invented plan in three ways after a member fell out of one or"
          + " two hearings, a third of the period being over.",
      "",
      "The figure is the 95th percentile of the seconds for all three ways; the denominator is the"
          + " median."
    })
public final class BenchDropOutsCommand implements Callable<Integer> {
  private static final int MOST_PERCENT = 95;
  private static final int HUNDRED = 100;

  /** Seconds to find the plan that is published; it need not be the best. */
  private static final int PUBLISHED_IN = 3;

  @Option(names = "--rounds", defaultValue = "200", description = "Problems (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--members", defaultValue = "60", description = "${DEFAULT-VALUE}")
  private int members;

  @Option(names = "--hearings", defaultValue = "40", description = "${DEFAULT-VALUE}")
  private int hearings;

  @Option(names = "--weeks", defaultValue = "13", description = "${DEFAULT-VALUE}")
  private int weeks;

  @Option(names = "--seconds", defaultValue = "10", description = "For each (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(names = "--seed", defaultValue = "1", description = "${DEFAULT-VALUE}")
  private long seed;

  private final List<Double> times = new ArrayList<>();
  private int proven;
  private int broken;
  private int ways;

  @Override
  public Integer call() {
    try (var solver = InstalledSolver.open()) {
      for (int round = 0; round < rounds; round++) {
        measure(solver, seed + round);
        System.err.print("\r" + (round + 1) + " of " + rounds);
      }
      System.err.println();
    }
    Collections.sort(times);
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "drop-outs");
    record.put("figure", percentile(MOST_PERCENT));
    record.put("unit", "seconds, 95th percentile");
    record.put("denominator", percentile(HUNDRED / 2));
    record.put("denominator_is", "the median");
    record.put("ratio", percentile(MOST_PERCENT) / percentile(HUNDRED / 2));
    record.put("rounds", rounds);
    record.put("spread", times.get(times.size() - 1) - times.get(0));
    record.put("load_average", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    record.put("disruption_proven", proven);
    record.put("ways", ways);
    record.put("plans_that_break_a_rule", broken);
    Json.print(record);
    return ExitCode.OK;
  }

  private void measure(PlanSolver solver, long number) {
    var problem = InventedProblem.of(new ProblemSize(members, hearings, weeks), number);
    var plan = solver.solve(problem, Budget.of(Duration.ofSeconds(seconds)), progress -> {}).plan();
    int today = problem.workingDays() / 3;
    var out = dropOut(plan, today, new SplittableRandom(number));
    var mend = new MendPlan(solver, new DrawnOrder("seed"), LotteryTerms.of("block"));
    var budget = Budget.of(Duration.ofSeconds(seconds));
    long start = System.nanoTime();
    var mended = mend.after(problem, plan, out, today, budget);
    times.add((System.nanoTime() - start) / 1e9);
    proven += !mended.isEmpty() && mended.get(0).proven() ? 1 : 0;
    ways += mended.size();
    broken += brokenIn(problem, plan, out, mended);
  }

  private static DropOut dropOut(List<PlannedHearing> plan, int today, SplittableRandom chance) {
    var ahead = plan.stream().filter(planned -> planned.start() >= today).toList();
    var planned = ahead.get(chance.nextInt(ahead.size()));
    var member = planned.panel().get(chance.nextInt(planned.panel().size()));
    var theirs =
        ahead.stream()
            .filter(other -> other.panel().contains(member))
            .map(PlannedHearing::hearing)
            .limit(1 + chance.nextInt(2))
            .toList();
    return new DropOut.OfMember(member, theirs);
  }

  private static int brokenIn(
      PlanningProblem problem, List<PlannedHearing> plan, DropOut out, List<Mended> mended) {
    var rules = new PlanRules(out.without(problem, plan));
    return (int) mended.stream().filter(way -> !rules.brokenBy(way.plan()).isEmpty()).count();
  }

  private double percentile(int percent) {
    int at = (times.size() * percent + HUNDRED - 1) / HUNDRED;
    return times.get(Math.max(0, at - 1));
  }
}
