package org.evenhand.tool.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.monitoring.Evidence;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.RiskDifference;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;
import org.evenhand.statistics.undisclosed.Bounds;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench coverage}. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Invents tables whose truth is known, in a grid of group sizes, rates and ratios, and counts how"
          + " often 95 % intervals hold it.",
      "",
      "The figure is the mean coverage of Koopman's interval over the grid; beside it Newcombe's, and"
          + " how often the band for the undisclosed holds the ratio whoever they are."
    })
public final class BenchCoverageCommand implements Callable<Integer> {
  private static final int[] SIZES = {5, 10, 30, 100, 1_000};
  private static final double[] RATES = {0.02, 0.1, 0.3, 0.5};
  private static final double[] RATIOS = {0.5, 1, 2};
  private static final int REFERENCE = 1_000;
  private static final int MONTHS = 24;
  private static final int SHORTER = 10;
  private static final double SILENT = 0.1;
  private static final double PROMISED = 0.95;

  @Option(names = "--rounds", defaultValue = "10000", description = "Tables (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    var cells = new ArrayList<Map<String, Object>>();
    for (var size : SIZES) {
      for (var rate : RATES) {
        for (var ratio : RATIOS) {
          if (rate * ratio <= 1) {
            cells.add(cell(size, rate, ratio));
          }
        }
      }
    }
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "coverage");
    record.put("figure", mean(cells, "koopman"));
    record.put("unit", "mean share of tables whose interval holds the ratio");
    record.put("denominator", PROMISED);
    record.put("denominator_is", "what a 95 % interval promises");
    record.put("ratio", mean(cells, "koopman") / PROMISED);
    record.put("rounds", rounds);
    for (var name : List.of("koopman", "newcombe", "bounds")) {
      record.put(name + "_mean", mean(cells, name));
      record.put(name + "_lowest", lowest(cells, name));
    }
    record.put("sequence_rounds", rounds / SHORTER);
    record.put("sequence_holds_at_every_look", sequences());
    record.put("cells", cells);
    Json.print(record);
    return ExitCode.OK;
  }

  /** Two years of months, the odds ratio of each as told; how often no look ever left it out. */
  private List<Map<String, Object>> sequences() {
    var told = new ArrayList<Map<String, Object>>();
    for (var odds : RATIOS) {
      var held = 0;
      for (int i = 0; i < rounds / SHORTER; i++) {
        var random = new SplittableRandom(seed * 1_000_003 + i * 97L + (long) (odds * 1e4));
        var looks = new ArrayList<List<TwoByTwo>>();
        for (int month = 0; month < MONTHS; month++) {
          var rate = 0.2 + 0.2 * random.nextDouble();
          var shifted = odds * rate / (1 - rate + odds * rate);
          looks.add(List.of(new TwoByTwo(drawn(random, 20, shifted), drawn(random, 80, rate))));
        }
        var course = Evidence.usual().follow(looks, 1 - PROMISED);
        held += course.oddsRatios().get(MONTHS - 1).contains(odds) ? 1 : 0;
      }
      told.add(Map.of("odds_ratio", odds, "held", (double) held / (rounds / SHORTER)));
    }
    return told;
  }

  private Map<String, Object> cell(int size, double rate, double ratio) {
    var random = new SplittableRandom(seed * 1_000_003 + size * 31 + (long) (rate * 1e4 + ratio));
    var group = rate * ratio;
    var told = new LinkedHashMap<String, Object>();
    told.put("n", size);
    told.put("reference_rate", rate);
    told.put("ratio", ratio);
    var held = new int[3];
    for (int i = 0; i < rounds; i++) {
      var table = new TwoByTwo(drawn(random, size, group), drawn(random, REFERENCE, rate));
      held[0] += holds(RiskRatio.koopman(table), ratio) ? 1 : 0;
      held[1] += holds(RiskDifference.newcombe(table), group - rate) ? 1 : 0;
      held[2] += hidden(random, table).band().contains(ratio) ? 1 : 0;
    }
    told.put("koopman", (double) held[0] / rounds);
    told.put("newcombe", (double) held[1] / rounds);
    told.put("bounds", (double) held[2] / rounds);
    return told;
  }

  private static boolean holds(Estimate estimate, double truth) {
    return estimate.interval().filter(interval -> interval.contains(truth)).isPresent();
  }

  private static Counts drawn(SplittableRandom random, int of, double rate) {
    var events = 0;
    for (int i = 0; i < of; i++) {
      events += random.nextDouble() < rate ? 1 : 0;
    }
    return new Counts(events, of);
  }

  /** A tenth do not say to which group they belong, whatever happened to them. */
  private static Bounds hidden(SplittableRandom random, TwoByTwo table) {
    var group = silent(random, table.group());
    var reference = silent(random, table.reference());
    return new Bounds(
        new TwoByTwo(less(table.group(), group), less(table.reference(), reference)),
        group.plus(reference));
  }

  private static Counts silent(SplittableRandom random, Counts counts) {
    var events = drawn(random, (int) counts.events(), SILENT).events();
    var others = drawn(random, (int) counts.others(), SILENT).events();
    return new Counts(events, events + others);
  }

  private static Counts less(Counts counts, Counts silent) {
    return new Counts(counts.events() - silent.events(), counts.of() - silent.of());
  }

  private static double mean(List<Map<String, Object>> cells, String name) {
    return cells.stream().mapToDouble(c -> (Double) c.get(name)).average().orElseThrow();
  }

  private static double lowest(List<Map<String, Object>> cells, String name) {
    return cells.stream().mapToDouble(c -> (Double) c.get(name)).min().orElseThrow();
  }
}
