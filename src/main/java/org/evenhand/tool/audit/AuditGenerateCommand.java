package org.evenhand.tool.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.evenhand.statistics.audit.invented.InventedLog;
import org.evenhand.statistics.audit.invented.Recipe;
import org.evenhand.tool.Json;
import org.evenhand.tool.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand audit generate}. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Invents a log of decisions over five years, with a disparity planted where you like, and"
          + " writes events.csv, characteristics.csv and register.csv.",
      "",
      "The stages are triage, investigation, examiners, hearing and sanction; the group planted on is"
          + " ethnicity, minority. The same seed writes the same bytes.",
    })
public final class AuditGenerateCommand implements Callable<Integer> {
  @Option(names = "--n", defaultValue = "100000", description = "Cases (${DEFAULT-VALUE}).")
  private int cases;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--planted",
      paramLabel = "STAGE",
      description = "Where: a stage's name, or its number from 0; nowhere unless given.")
  private String planted;

  @Option(names = "--odds", defaultValue = "1.3", description = "Odds ratio (${DEFAULT-VALUE}).")
  private double odds;

  @Option(names = "--from-month", defaultValue = "0", description = "From which month on, from 0.")
  private int fromMonth;

  @Option(
      names = "--unrecorded",
      defaultValue = "0",
      description = "How strongly something nobody recorded goes with every decision.")
  private double unrecorded;

  @Option(names = "--rogues", defaultValue = "0", description = "Only so many deciders do it.")
  private int rogues;

  @Option(
      names = "--biased-disclosure",
      description = "A quarter of the group does not say, a twentieth of the others.")
  private boolean biasedDisclosure;

  @Option(
      names = "--slow",
      paramLabel = "STAGE",
      description = "A stage that takes the group longer.")
  private String slow;

  @Option(
      names = "--no-durations",
      description = "Every stage is decided on the day the case came in; nobody has two cases.")
  private boolean noDurations;

  @Option(names = "--out", defaultValue = ".", paramLabel = "DIR", description = "Where to write.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (cases < 1 || !(odds > 0)) {
      System.err.println("evenhand: --n is at least 1 and --odds above 0");
      return ExitCode.USAGE;
    }
    var log =
        InventedLog.of(
            new Recipe(
                cases,
                seed,
                stage(planted),
                odds,
                fromMonth,
                unrecorded,
                rogues,
                biasedDisclosure,
                stage(slow),
                !noDurations));
    Files.createDirectories(out);
    writeEvents(log);
    writePeople(log);
    var told = new LinkedHashMap<String, Object>();
    told.put("cases", cases);
    told.put("people", log.people().size());
    told.put("decisions", log.rows().size());
    told.put("out", out.toString());
    Json.print(told);
    return ExitCode.OK;
  }

  private static int stage(String name) {
    if (name == null) {
      return -1;
    }
    var place = InventedLog.STAGES.indexOf(name);
    if (place < 0 && name.matches("[0-4]")) {
      place = Integer.parseInt(name);
    }
    if (place < 0) {
      throw new Trouble("there is no stage " + name + "; there are " + InventedLog.STAGES);
    }
    return place;
  }

  private void writeEvents(InventedLog log) throws IOException {
    try (var writer = Files.newBufferedWriter(out.resolve("events.csv"));
        var printer = CSVFormat.RFC4180.print(writer)) {
      printer.printRecord(EventsFile.COLUMNS);
      for (var row : log.rows()) {
        printer.printRecord(
            "c" + row.caseNumber(),
            "p" + row.person(),
            row.stage(),
            Objects.toString(row.decidedAt(), ""),
            row.outcome().name().toLowerCase(Locale.ROOT),
            row.decider(),
            row.source(),
            row.seriousness(),
            row.enteredAt());
      }
    }
  }

  private void writePeople(InventedLog log) throws IOException {
    try (var writer = Files.newBufferedWriter(out.resolve("characteristics.csv"));
        var printer = CSVFormat.RFC4180.print(writer)) {
      printer.print("person_id");
      printer.printRecord(InventedLog.CHARACTERISTICS);
      for (int p = 0; p < log.people().size(); p++) {
        printer.print("p" + p);
        printer.printRecord(log.people().get(p).answers());
      }
    }
    Files.write(
        out.resolve("register.csv"),
        Stream.concat(
                Stream.of("person_id"),
                IntStream.range(0, log.people().size()).mapToObj(p -> "p" + p))
            .toList());
  }
}
