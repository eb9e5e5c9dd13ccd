package org.evenhand.tool.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.evenhand.panel.planning.files.InstanceFile;
import org.evenhand.panel.planning.lottery.LotteryTerms;
import org.evenhand.panel.planning.reasons.WhyNot;
import org.evenhand.panel.planning.solving.Budget;
import org.evenhand.tool.Json;
import org.evenhand.tool.panels.InstalledSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evenhand bench why-not}. */
@Command(
    name = "why-not",
    mixinStandardHelpOptions = true,
    description = {
      "How long it takes to say why members do not sit on hearings of the best plan.",
      "",
      "Every so many of all pairs of a hearing and a member are asked. The figure is the 95th"
          + " percentile in seconds; the denominator is the median.",
      "",
      "Exit codes: 0 done, 2 a file that cannot be read."
    })
public final class BenchWhyNotCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "INSTANCE.json", description = "The problem.")
  private Path instance;

  @Parameters(index = "1", paramLabel = "SOLUTION.json", description = "Its best plan.")
  private Path solution;

  @Option(names = "--every", defaultValue = "101", description = "${DEFAULT-VALUE}")
  private int every;

  @Option(names = "--seconds", defaultValue = "3", description = "For each (${DEFAULT-VALUE}).")
  private int seconds;

  private final List<Double> times = new ArrayList<>();
  private final Map<String, Integer> answers = new TreeMap<>();

  @Override
  public Integer call() throws Exception {
    var problem = InstanceFile.read(Files.readString(instance));
    var best = InstanceFile.readPlan(Files.readString(solution));
    try (var solver = InstalledSolver.open()) {
      var whyNot = new WhyNot(problem, best, LotteryTerms.of("block"), solver);
      int members = problem.members().size();
      for (int pair = 0; pair < problem.hearings().size() * members; pair += every) {
        var hearing = problem.hearings().get(pair / members);
        var member = problem.members().get(pair % members);
        long start = System.nanoTime();
        var budget = Budget.of(Duration.ofSeconds(seconds));
        var answer = whyNot.ask(best, hearing, member, budget).getClass().getSimpleName();
        times.add((System.nanoTime() - start) / 1e9);
        answers.merge(answer, 1, Integer::sum);
        System.err.print("\r" + times.size());
      }
      System.err.println();
    }
    Json.print(record());
    return ExitCode.OK;
  }

  private Map<String, Object> record() {
    double figure = Rounds.quantile(times, 0.95);
    double median = Rounds.quantile(times, 0.5);
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "why-not");
    record.put("figure", figure);
    record.put("unit", "seconds, 95th percentile");
    record.put("denominator", median);
    record.put("denominator_is", "the median");
    record.put("ratio", figure / median);
    record.put("rounds", times.size());
    record.put("worst", Rounds.quantile(times, 1));
    record.put("longer_than_3_seconds", times.stream().filter(time -> time > 3).count());
    record.put("load_average", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    record.put("answers", answers);
    return record;
  }
}
