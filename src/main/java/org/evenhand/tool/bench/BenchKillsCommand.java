package org.evenhand.tool.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.bench.kills.KillReport;
import org.evenhand.tool.bench.kills.KillTrial;
import org.evenhand.tool.bench.kills.Victim;
import org.evenhand.tool.database.Access;
import org.evenhand.tool.database.Durability;
import org.evenhand.tool.database.FileTrees;
import org.evenhand.tool.serve.Product;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand bench kills}. */
@Command(
    name = "kills",
    mixinStandardHelpOptions = true,
    description = {
      "Kills a product of its own (-9) again and again while ten submitters decide, and holds the"
          + " database against their journal and against the invariants after every kill.",
      "",
      "The figure is the number of things that were not as they must be; the bound the largest"
          + " failure rate that so many kills without a failure leave possible (95 %: 3/n). Ends"
          + " with 1 if anything was found."
    })
public final class BenchKillsCommand implements Callable<Integer> {
  private static final Set<String> HARMLESS = Set.of("EVENHAND_JAVA_OPTIONS", "EVENHAND_CACHE_DIR");

  @Option(names = "--kills", defaultValue = "50", description = "Kills (${DEFAULT-VALUE}).")
  private int kills;

  @Option(names = "--seed", description = "Seed; the time unless given. It is printed.")
  private Long seed;

  @Override
  public Integer call() throws IOException, SQLException {
    var folder = Files.createTempDirectory("evenhand-kills");
    long drawn = seed == null ? System.nanoTime() & 0xffffffL : seed;
    try (var progress = Progress.onStandardError()) {
      progress.say("seed " + drawn);
      var report = killed(folder, drawn, progress);
      Json.print(record(report));
      return report.findings().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    } finally {
      FileTrees.delete(folder);
    }
  }

  private KillReport killed(Path folder, long drawn, Progress progress)
      throws IOException, SQLException {
    // others may pass through: the database may run as another account
    folder.toFile().setExecutable(true, false);
    var settings = settingsOf(folder, System.getenv());
    try (var product = new Product(settings, Durability.FULL, progress)) {
      var stopping = new Thread(product::close, "stopping");
      Runtime.getRuntime().addShutdownHook(stopping);
      product.start();
      return new KillTrial(
              victim(product), KillTrial.Pace.THOROUGH, folder.resolve("journal"), drawn, progress)
          .run(kills);
    }
  }

  /** The environment without what leads to a database or a folder that is somebody's. */
  static Settings settingsOf(Path folder, Map<String, String> environment) {
    var harmless = new HashMap<>(environment);
    harmless.keySet().removeIf(name -> name.startsWith("EVENHAND_") && !HARMLESS.contains(name));
    return new Settings(harmless)
        .with(
            Map.of(
                "EVENHAND_PORT", "0",
                "EVENHAND_DEMO", "true",
                "EVENHAND_DEMO_REGULATOR", "none",
                "EVENHAND_DATA_DIR", folder.resolve("data").toString()));
  }

  private static Victim victim(Product product) {
    return new Victim() {
      @Override
      public URI address() {
        return product.address();
      }

      @Override
      public void kill() {
        product.killApplication();
      }

      @Override
      public void restart() {
        product.startApplication();
      }

      @Override
      public Access superuser() {
        return product.database().superuser();
      }
    };
  }

  private static Map<String, Object> record(KillReport report) {
    var record = new LinkedHashMap<String, Object>();
    record.put("bench", "kills");
    record.put("figure", report.findings().size());
    record.put("unit", "findings");
    record.put("denominator", report.killed());
    record.put("upper_bound_95", report.findings().isEmpty() ? 3.0 / report.killed() : null);
    record.put("report", report);
    return record;
  }
}
