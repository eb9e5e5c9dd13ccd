package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.exchange.RowReport;
import org.evenhand.fairness.representation.application.ImportBenchmarks;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evenhand import workforce}. */
@Command(
    name = "workforce",
    mixinStandardHelpOptions = true,
    description = {
      "Loads what panels are held against: workforce, register and population, from a CSV file.",
      "",
      "docs/import-workforce.md says what each column holds. One problem in one row, and nothing is"
          + " loaded. Loading the same file again changes nothing; a version that is there is never"
          + " changed.",
      "",
      "Exit codes: 0 loaded (or, with --dry-run, could be loaded), 1 rows to put right, 2 not a file"
          + " of this kind.",
    })
public final class ImportWorkforceCommand implements Callable<Integer> {
  @Mixin private ImportedFile file;

  private final Settings settings;

  public ImportWorkforceCommand() {
    this(Settings.ofThisProcess());
  }

  ImportWorkforceCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    return file.load(settings, this::load);
  }

  private RowReport load(InputStream in, ToolDatabase database, Progress progress)
      throws IOException {
    var casework = database.access(Login.CASEWORK).dataSource();
    return new ImportBenchmarks(casework, UUID::randomUUID, Clock.systemUTC())
        .run(in, file.isDryRun(), ImportedFile.person());
  }
}
