package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.exchange.RowReport;
import org.evenhand.panel.application.ImportAvailability;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evenhand import availability}. */
@Command(
    name = "availability",
    mixinStandardHelpOptions = true,
    description = {
      "Says from a CSV file on which days members of the pool can and cannot sit.",
      "",
      "docs/import-availability.md says what each column holds. One problem in one row, and nothing"
          + " is loaded; a day on which somebody is named to sit is one. Loading the same file again"
          + " changes nothing. Days that the file leaves out stay as they are.",
      "",
      "Exit codes: 0 loaded (or, with --dry-run, could be loaded), 1 rows to put right, 2 not a file"
          + " of this kind.",
    })
public final class ImportAvailabilityCommand implements Callable<Integer> {
  @Mixin private ImportedFile file;

  private final Settings settings;

  public ImportAvailabilityCommand() {
    this(Settings.ofThisProcess());
  }

  ImportAvailabilityCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    return file.load(settings, this::load);
  }

  private RowReport load(InputStream in, ToolDatabase database, Progress progress)
      throws IOException {
    var casework = database.access(Login.CASEWORK).dataSource();
    return new ImportAvailability(casework, UUID::randomUUID, Clock.systemUTC())
        .run(in, file.isDryRun(), ImportedFile.person());
  }
}
