package org.evenhand.fairness.representation.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.evenhand.diversity.application.ReadQuestions;
import org.evenhand.exchange.CsvFile;
import org.evenhand.exchange.OwnTransaction;
import org.evenhand.exchange.RowProblems;
import org.evenhand.exchange.RowReport;
import org.evenhand.fairness.representation.model.BenchmarkRow;
import org.evenhand.fairness.representation.model.BenchmarkRows;
import org.evenhand.fairness.representation.persistence.BenchmarkImport;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.IdSource;

/**
 * Loads benchmarks from a CSV file, as {@code docs/import-workforce.md} describes it, for the
 * command line. All or nothing; loading the same file again changes nothing, and a version that is
 * there is never changed.
 */
public final class ImportBenchmarks {
  private final DataSource casework;
  private final IdSource ids;
  private final Clock clock;

  public ImportBenchmarks(DataSource casework, IdSource ids, Clock clock) {
    this.casework = casework;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Reads the file to its end and loads it if nothing is wrong with it.
   *
   * @param dryRun only say what would happen
   * @throws IOException when the file cannot be read
   */
  public RowReport run(InputStream file, boolean dryRun, Actor actor) throws IOException {
    var problems = new RowProblems("representation");
    var reader = new BenchmarkRows(new ReadQuestions().now());
    var rows = new ArrayList<BenchmarkRow>();
    var read =
        new CsvFile(BenchmarkRows.columns(), problems)
            .read(file, row -> reader.read(row).ifPresent(rows::add));
    if (problems.isEmpty()) {
      note(problems, "characteristic", "benchmark.incomplete", BenchmarkRows.incomplete(rows));
    }
    return new OwnTransaction(casework)
        .decide(
            connection -> {
              var room = new BenchmarkImport(connection, ids);
              var differences = room.compare(rows);
              if (problems.isEmpty()) {
                note(problems, "version", "benchmark.changed", differences.changed());
              }
              var stays = !dryRun && problems.isEmpty();
              if (stays) {
                room.write(differences.added(), actor.account(), clock.instant());
              }
              return RowReport.compared(
                  stays, read, rows.size(), differences.added().size(), 0, problems);
            },
            RowReport::applied);
  }

  private static void note(
      RowProblems problems, String column, String rule, List<BenchmarkRow> rows) {
    rows.forEach(
        row ->
            problems.add(
                row.number(),
                column,
                column.equals("version") ? row.version().name() : row.item(),
                rule));
  }
}
