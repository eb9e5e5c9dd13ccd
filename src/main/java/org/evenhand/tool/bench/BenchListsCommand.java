package org.evenhand.tool.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.bench.lists.ListPages;
import org.evenhand.tool.bench.lists.ListsTrial;
import org.evenhand.tool.bench.lists.LongLists;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.FileTrees;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.Product;
import org.evenhand.tool.serve.ToolProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evenhand bench lists}. */
@Command(
    name = "lists",
    mixinStandardHelpOptions = true,
    description = {
      "What every list costs at size: milliseconds to the last byte, bytes, and SQL statements.",
      "",
      "On a product of its own with an invented regulator, whose short lists are made long as well;"
          + " or on the data folder --data names, which must be of a demonstration. With --long it is"
          + " spoilt for anything else; without, nothing is added but who looked at what. The figure is the 95th percentile of all"
          + " pages' medians. Statements are counted in the database server's own log, the least of"
          + " several readings, because what the product does by itself is in that log too."
    })
public final class BenchListsCommand implements Callable<Integer> {
  private static final Set<String> HARMLESS = Set.of("EVENHAND_JAVA_OPTIONS", "EVENHAND_CACHE_DIR");
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final int USUALLY = 20_000;

  @Option(names = "--data", paramLabel = "DIR", description = "A data folder to measure on.")
  private Path data;

  @Option(names = "--registrants", defaultValue = "100000", description = "${DEFAULT-VALUE}.")
  private int registrants;

  @Option(
      names = "--cases",
      defaultValue = "20000",
      description = "Closed cases (${DEFAULT-VALUE}).")
  private int cases;

  @Option(names = "--open", defaultValue = "300", description = "Open cases (${DEFAULT-VALUE}).")
  private int open;

  @Option(
      names = "--long",
      paramLabel = "N",
      description = "Rows that short lists are made long with (20000; none with --data).")
  private Integer rows;

  @Option(names = "--rounds", defaultValue = "9", description = "Readings (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException, SQLException {
    try (var progress = Progress.onStandardError()) {
      if (data != null) {
        Json.print(measure(settings(data), progress));
        return 0;
      }
      var folder = Files.createTempDirectory("evenhand-lists");
      folder.toFile().setExecutable(true, false);
      try {
        var settings = settings(folder.resolve("data"));
        progress.phase("inventing a regulator");
        invent(settings);
        Json.print(measure(settings, progress));
      } finally {
        FileTrees.delete(folder);
      }
      return 0;
    }
  }

  private void invent(Settings settings) {
    new ToolProcess(settings)
        .run(
            Map.of(),
            "demo",
            "generate",
            "--registrants",
            "" + registrants,
            "--cases",
            "" + cases,
            "--open",
            "" + open,
            "--seed",
            "" + seed);
  }

  private int longer() {
    return Optional.ofNullable(rows).orElse(data == null ? USUALLY : 0);
  }

  private Map<String, Object> measure(Settings settings, Progress progress)
      throws IOException, SQLException {
    try (var product = new Product(settings, Durability.FULL, progress)) {
      Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stopping"));
      product.start();
      progress.phase("waiting until open cases are taken up");
      try (var connection = product.database().access(Login.CASEWORK).open()) {
        var trial = new ListsTrial(product, rounds, progress);
        trial.awaitOpenCases(connection, PATIENCE);
        var crowded = LongLists.write(connection, ListPages.LEAD, longer());
        trial.settle();
        var costs = trial.run(ListPages.of(connection, crowded));
        return record(ListsTrial.summary(costs));
      }
    }
  }

  private Map<String, Object> record(Map<String, Object> costs) {
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "lists");
    record.putAll(costs);
    record.put("rounds", rounds);
    record.put("long", longer());
    if (data == null) {
      record.put("registrants", registrants);
      record.put("closed_cases", cases);
      record.put("open_cases", open);
      record.put("seed", seed);
    }
    return record;
  }

  /** Our environment without what leads to a database or a folder that is somebody's. */
  private static Settings settings(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Trouble(folder + " is no folder.");
    }
    var environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(name -> name.startsWith("EVENHAND_") && !HARMLESS.contains(name));
    return new Settings(environment)
        .with(
            Map.of(
                "EVENHAND_PORT", "0",
                "EVENHAND_DEMO", "true",
                "EVENHAND_DEMO_REGULATOR", "none",
                "EVENHAND_DATA_DIR", folder.toAbsolutePath().toString()));
  }
}
