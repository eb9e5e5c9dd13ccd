package org.evenhand.tool.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.evenhand.statistics.SeatsAsSat.Reading;
import org.evenhand.statistics.Tolerance.Verdict;
import org.evenhand.tool.Json;
import org.evenhand.tool.bench.SeatTrial.Loads;
import org.evenhand.tool.bench.SeatTrial.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench representation}. */
@Command(
    name = "representation",
    mixinStandardHelpOptions = true,
    description = {
      "Invents years of panels whose truth is known, and counts how often the figures say it.",
      "",
      "The figure is the lowest share of years, over pools and loads, whose 95 % interval holds the"
          + " truth with a tenth of members undisclosed, compared with 0.95; the spread is between"
          + " the worlds. With it: how often panels that mirror are said not to, and how often a"
          + " pool at 10 % is said to be short of 24.6 %."
    })
public final class BenchRepresentationCommand implements Callable<Integer> {
  private static final double BENCHMARK = 0.246;
  private static final double TOO_FEW = 0.10;
  private static final double UNDISCLOSED = 0.1;
  private static final double PROMISED = 0.95;
  private static final int[] POOLS = {30, 150};
  private static final int[] PANELS = {30, 120};

  @Option(names = "--rounds", defaultValue = "1000", description = "Years (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    var worlds = new ArrayList<Map<String, Object>>();
    var covered = new ArrayList<Double>();
    for (var loads : Loads.values()) {
      for (var pool : POOLS) {
        for (var panels : PANELS) {
          var told = mirrors(new World(pool, panels, BENCHMARK, false, UNDISCLOSED, loads));
          worlds.add(told);
          covered.add((Double) told.get("covered"));
        }
      }
    }
    var lowest = covered.stream().mapToDouble(share -> share).min().orElseThrow();
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "representation");
    record.put("figure", lowest);
    record.put("unit", "lowest share of years whose interval holds the truth");
    record.put("denominator", PROMISED);
    record.put("denominator_is", "what a 95 % interval promises");
    record.put("ratio", lowest / PROMISED);
    record.put("rounds", rounds);
    record.put("spread", covered.stream().mapToDouble(s -> s).max().orElseThrow() - lowest);
    record.put("worlds", worlds);
    record.put("pool_at_10_per_cent", tooFew());
    Json.print(record);
    return ExitCode.OK;
  }

  private Map<String, Object> mirrors(World world) {
    var years = years(world);
    var told = new LinkedHashMap<String, Object>();
    told.put("loads", world.loads());
    told.put("pool", world.pool());
    told.put("panels", world.panels());
    told.put(
        "effective_seats", years.stream().mapToDouble(SeatTrial::effective).average().orElse(0));
    told.put("covered", share(years, year -> year.exact().contains(BENCHMARK)));
    told.put("covered_by_wilson", share(years, year -> year.wilson().contains(BENCHMARK)));
    told.put(
        "falsely_does_not_mirror",
        share(years, year -> year.verdict(BENCHMARK) == Verdict.DOES_NOT_MIRROR));
    return told;
  }

  private List<Map<String, Object>> tooFew() {
    var found = new ArrayList<Map<String, Object>>();
    for (var loads : Loads.values()) {
      for (var undisclosed : new double[] {0.03, UNDISCLOSED}) {
        var years = years(new World(150, 120, TOO_FEW, true, undisclosed, loads));
        var told = new LinkedHashMap<String, Object>();
        told.put("loads", loads);
        told.put("undisclosed", undisclosed);
        told.put("told_short", share(years, year -> year.reading(BENCHMARK) == Reading.SHORT));
        told.put(
            "told_by_chance",
            share(years, year -> year.verdict(BENCHMARK) == Verdict.DOES_NOT_MIRROR));
        found.add(told);
      }
    }
    return found;
  }

  private List<SeatTrial> years(World world) {
    var years = new ArrayList<SeatTrial>();
    for (int i = 0; i < rounds; i++) {
      years.add(new SeatTrial(world, new Random(seed * 1_000_003 + i)));
    }
    return years;
  }

  private static double share(List<SeatTrial> years, Predicate<SeatTrial> what) {
    return (double) years.stream().filter(what).count() / years.size();
  }
}
