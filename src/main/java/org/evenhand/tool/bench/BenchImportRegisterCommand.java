package org.evenhand.tool.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.tool.Json;
import org.evenhand.tool.Progress;
import org.evenhand.tool.database.Login;
import org.postgresql.PGConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evenhand bench import-register}. */
@Command(
    name = "import-register",
    mixinStandardHelpOptions = true,
    description = {
      "How long the import of a register takes, into an empty one and again.",
      "",
      "Compared with PostgreSQL's COPY of the same file into a table of texts. The figure is the"
          + " seconds of the first import; second_run_seconds those of the run that changes nothing."
    })
public final class BenchImportRegisterCommand implements Callable<Integer> {
  private static final Actor BENCH = new Actor("bench", "bench", Set.of());
  private static final String EMPTY =
      "truncate casework.registrant, casework.employer, casework.name_word,"
          + " casework.register_import cascade";

  @Option(names = "--rows", defaultValue = "100000", description = "Rows (${DEFAULT-VALUE}).")
  private int rows;

  @Option(names = "--rounds", defaultValue = "5", description = "Rounds (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(names = "--seed", defaultValue = "1", description = "Seed (${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() throws IOException, SQLException {
    try (var progress = Progress.onStandardError()) {
      progress.phase("making a database");
      try (var database = ThrowawayDatabase.make()) {
        Json.print(measure(database, progress));
      }
      progress.done();
      return 0;
    }
  }

  private Map<String, Object> measure(ThrowawayDatabase database, Progress progress)
      throws IOException, SQLException {
    var file = InventedFeed.file(rows, new Random(seed));
    var casework = database.access(Login.CASEWORK).dataSource();
    var register = ImportRegister.into(casework, UUID::randomUUID, Clock.systemUTC());
    var seconds = new Rounds("import-register", "seconds");
    var again = new ArrayList<Double>();
    for (int round = 0; round <= rounds; round++) {
      progress.phase(round == 0 ? "warming up" : "round " + round + " of " + rounds);
      execute(database, EMPTY);
      var first = timed(register, file, rows);
      var second = timed(register, file, 0);
      var copied = copy(database, file);
      if (round > 0) {
        seconds.add(first, copied);
        again.add(second);
      }
    }
    var more = new LinkedHashMap<String, Object>();
    more.put("rows", rows);
    more.put("second_run_seconds", Math.round(Rounds.quantile(again, 0.5) * 1_000) / 1_000.0);
    more.put("seed", seed);
    return seconds.summary("COPY of the same file into a table of texts", more);
  }

  private static double timed(ImportRegister register, byte[] file, int added) throws IOException {
    var began = System.nanoTime();
    RowReport report =
        register.run(new ByteArrayInputStream(file), false, BENCH, (step, done) -> {});
    var seconds = Rounds.secondsSince(began);
    if (!report.applied() || report.toAdd() != added || report.toChange() != 0) {
      throw new IllegalStateException("the import did something else: " + report);
    }
    return seconds;
  }

  private double copy(ThrowawayDatabase database, byte[] file) throws SQLException, IOException {
    execute(database, "drop table if exists casework.bench_feed");
    var header = new String(file, 0, 400).lines().findFirst().orElseThrow();
    execute(
        database, "create table casework.bench_feed (" + header.replace(",", " text, ") + " text)");
    try (var connection = database.access(Login.MIGRATOR).open()) {
      var began = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy casework.bench_feed from stdin with (format csv, header)",
              new ByteArrayInputStream(file));
      return Rounds.secondsSince(began);
    }
  }

  private static void execute(ThrowawayDatabase database, String sql) throws SQLException {
    try (var connection = database.access(Login.MIGRATOR).open();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
