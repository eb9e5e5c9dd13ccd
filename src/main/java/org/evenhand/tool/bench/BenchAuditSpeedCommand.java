package org.evenhand.tool.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.evenhand.statistics.audit.Audit;
import org.evenhand.statistics.audit.Characteristic;
import org.evenhand.statistics.audit.Decisions;
import org.evenhand.statistics.audit.Options;
import org.evenhand.statistics.audit.Outcome;
import org.evenhand.tool.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench audit-speed}. */
@Command(
    name = "audit-speed",
    mixinStandardHelpOptions = true,
    description = {
      "How long the audit of many decisions takes, from the columns to the whole report: seven stages,"
          + " nine characteristics of two to six groups.",
      "",
      "The figure is the first round's seconds, cold, compared with ten; the spread is that of all"
          + " rounds."
    })
public final class BenchAuditSpeedCommand implements Callable<Integer> {
  private static final int STAGES = 7;
  private static final int[] GROUPS = {2, 2, 2, 2, 3, 4, 5, 6, 6};
  private static final double GOAL = 10;
  private static final double NANOS = 1e9;

  @Option(
      names = "--decisions",
      defaultValue = "1000000",
      description = "About how many (${DEFAULT-VALUE}).")
  private int size;

  @Option(names = "--rounds", defaultValue = "3", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--no-sequence", description = "Without confidence sequences.")
  private boolean noSequence;

  @Override
  public Integer call() {
    var decisions = decisions();
    var characteristics = characteristics(decisions.people());
    var seconds = new ArrayList<Double>();
    var findings = 0;
    for (int i = 0; i < rounds; i++) {
      var start = System.nanoTime();
      findings =
          Audit.of(decisions, characteristics, new Options(0.05, 0.8, !noSequence))
              .findings()
              .size();
      seconds.add((System.nanoTime() - start) / NANOS);
    }
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "audit-speed");
    record.put("figure", seconds.get(0));
    record.put("unit", "seconds, first round");
    record.put("denominator", GOAL);
    record.put("denominator_is", "what it may take");
    record.put("ratio", seconds.get(0) / GOAL);
    record.put("rounds", rounds);
    record.put("seconds", seconds);
    record.put("decisions", decisions.size());
    record.put("people", decisions.people());
    record.put("findings", findings);
    record.put("heap_limit_mb", Runtime.getRuntime().maxMemory() >> 20);
    record.put("load_average", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    Json.print(record);
    return ExitCode.OK;
  }

  private Decisions decisions() {
    var random = new SplittableRandom(seed);
    var builder = new Decisions.Builder();
    var start = LocalDate.of(2020, 1, 1);
    var made = 0;
    for (int number = 0; made < size; number++) {
      var at = start.plusDays(random.nextInt(1_800));
      for (int stage = 0; stage < STAGES; stage++) {
        var decided = at.plusDays(1 + random.nextInt(90));
        var goesOn = random.nextDouble() < 0.8;
        builder.add(
            "c" + number,
            "p" + number * 10L / 11,
            "stage " + stage,
            at,
            decided,
            random.nextDouble() < 0.02 ? Outcome.OPEN : goesOn ? Outcome.ADVERSE : Outcome.OTHER,
            "d" + stage + "-" + random.nextInt(40),
            "s" + random.nextInt(3),
            String.valueOf(random.nextInt(4)));
        made++;
        at = decided;
        if (!goesOn) {
          break;
        }
      }
    }
    return builder.build();
  }

  private List<Characteristic> characteristics(int people) {
    var random = new SplittableRandom(seed + 1);
    var characteristics = new ArrayList<Characteristic>();
    for (int c = 0; c < GROUPS.length; c++) {
      var groups = new ArrayList<String>();
      for (int g = 0; g < GROUPS[c]; g++) {
        groups.add("g" + g);
      }
      var of = new int[people];
      for (int p = 0; p < people; p++) {
        of[p] =
            random.nextDouble() < 0.08
                ? Characteristic.UNDISCLOSED
                : (int) (GROUPS[c] * random.nextDouble() * random.nextDouble());
      }
      characteristics.add(new Characteristic("characteristic " + c, groups, of));
    }
    return characteristics;
  }
}
