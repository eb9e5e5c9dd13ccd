package org.evenhand.tool.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.evenhand.statistics.audit.Audit;
import org.evenhand.statistics.audit.Caution;
import org.evenhand.statistics.audit.Finding;
import org.evenhand.statistics.audit.Options;
import org.evenhand.statistics.audit.Report;
import org.evenhand.statistics.audit.invented.InventedDecisions;
import org.evenhand.statistics.audit.invented.InventedLog;
import org.evenhand.statistics.audit.invented.Recipe;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench audit}. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Invents logs with a disparity planted at one stage, or with none, and counts how often the"
          + " audit finds it, and how often it finds another.",
      "",
      "The figure is the share of logs whose planted stage is found (q at most 0.05); without one,"
          + " the share of logs with any finding. Told beside it: alerts of the monthly monitor and"
          + " when they came, later stages without their caution, and the deciders' test."
    })
public final class BenchAuditCommand implements Callable<Integer> {
  private static final double LEVEL = 0.05;
  private static final double DECIDER_LEVEL = 0.01;
  private static final Options QUICK = new Options(LEVEL, 0.8, false);
  private static final int FIRST_MONTH = 2021 * 12;

  @Option(names = "--n", defaultValue = "8000", description = "Cases a log (${DEFAULT-VALUE}).")
  private int cases;

  @Option(names = "--rounds", defaultValue = "100", description = "Logs (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "First seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--planted", defaultValue = "-1", description = "Stage from 0, or -1.")
  private int planted;

  @Option(names = "--odds", defaultValue = "1", description = "Odds ratio (${DEFAULT-VALUE}).")
  private double odds;

  @Option(names = "--from-month", defaultValue = "0", description = "From which month on.")
  private int fromMonth;

  @Option(names = "--unrecorded", defaultValue = "0", description = "Of an unrecorded factor.")
  private double unrecorded;

  @Option(names = "--rogues", defaultValue = "0", description = "Only so many deciders do it.")
  private int rogues;

  @Option(names = "--durations", description = "Stages take their time; some have two cases.")
  private boolean durations;

  @Override
  public Integer call() {
    var told = LongStream.range(seed, seed + rounds).parallel().mapToObj(this::round).toList();
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "audit");
    record.put("figure", share(told, round -> planted < 0 ? round.other() : round.found()));
    record.put(
        "unit",
        planted < 0 ? "share of logs with any finding" : "share of logs whose stage is found");
    record.put("denominator", planted < 0 ? 0.6 : 1.0);
    record.put(
        "denominator_is",
        planted < 0 ? "what p below 0.05 without holding gives (specification)" : "all of them");
    record.put("rounds", rounds);
    record.put("smallest_p_at_planted", share(told, Round::smallest));
    record.put("any_other_found", share(told, Round::other));
    record.put("planted_alerted", share(told, round -> round.alertMonth() >= 0));
    record.put("median_alert_month", medianMonth(told));
    record.put("any_other_alerted", share(told, Round::otherAlerted));
    record.put("flagged_later_stage_without_caution", share(told, Round::uncautioned));
    record.put("deciders_differ", share(told, Round::decidersDiffer));
    record.put("told_deciders_could_not_show", share(told, Round::couldNotShow));
    Json.print(record);
    return ExitCode.OK;
  }

  /** What one log showed; the month counts from 0, -1 for no alert. */
  private record Round(
      boolean found,
      boolean smallest,
      boolean other,
      int alertMonth,
      boolean otherAlerted,
      boolean uncautioned,
      boolean decidersDiffer,
      boolean couldNotShow) {}

  private Round round(long number) {
    var recipe =
        new Recipe(
            cases, number, planted, odds, fromMonth, unrecorded, rogues, false, -1, durations);
    var log = InventedDecisions.of(InventedLog.of(recipe));
    var report = Audit.of(log.decisions(), log.characteristics(), QUICK);
    var findings = report.findings();
    var smallest = findings.stream().min(Comparator.comparingDouble(f -> f.p().orElse(1)));
    var watched =
        findings.stream()
            .filter(planted < 0 ? f -> f == findings.get(0) : this::isPlanted)
            .findFirst();
    return new Round(
        findings.stream().anyMatch(f -> isPlanted(f) && isFound(f)),
        smallest.filter(this::isPlanted).isPresent(),
        findings.stream().anyMatch(f -> !isPlanted(f) && isFound(f)),
        report.alerts().stream()
            .filter(alert -> isPlanted(alert.stream()))
            .mapToInt(alert -> alert.month() - FIRST_MONTH)
            .findFirst()
            .orElse(-1),
        report.alerts().stream().anyMatch(alert -> !isPlanted(alert.stream())),
        findings.stream().anyMatch(f -> isLater(report, f) && isFound(f) && !isCautioned(f)),
        watched.map(f -> f.deciders().heterogeneityP().orElse(1) < DECIDER_LEVEL).orElse(false),
        watched.map(f -> f.deciderPower() < 0.8).orElse(false));
  }

  private boolean isPlanted(Finding finding) {
    return planted >= 0
        && finding.stage().equals(InventedLog.STAGES.get(planted))
        && finding.characteristic().name().equals(InventedLog.CHARACTERISTICS.get(0));
  }

  private boolean isLater(Report report, Finding finding) {
    return planted >= 0
        && report.stages().indexOf(finding.stage()) > planted
        && finding.characteristic().name().equals(InventedLog.CHARACTERISTICS.get(0));
  }

  private static boolean isFound(Finding finding) {
    return finding.q().orElse(1) <= LEVEL;
  }

  private static boolean isCautioned(Finding finding) {
    return finding.cautions().contains(Caution.SELECTED_ON_AN_EARLIER_DISPARITY);
  }

  private static double share(List<Round> told, Predicate<Round> which) {
    return (double) told.stream().filter(which).count() / told.size();
  }

  private static Integer medianMonth(List<Round> told) {
    var months = new ArrayList<Integer>();
    told.stream().map(Round::alertMonth).filter(month -> month >= 0).forEach(months::add);
    months.sort(null);
    return months.isEmpty() ? null : months.get(months.size() / 2);
  }
}
