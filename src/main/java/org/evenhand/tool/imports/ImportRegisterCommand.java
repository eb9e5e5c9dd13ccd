package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.exchange.RowReport;
import org.evenhand.register.application.ImportRegister;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evenhand import register}. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    description = {
      "Loads the regulator's register from a CSV file.",
      "",
      "The file is UTF-8 with a header line; docs/import-register.md says what each column holds."
          + " One problem in one row, and nothing is loaded; every problem is reported with its row,"
          + " column, value and rule, and what to do about it. Loading the same file again changes"
          + " nothing.",
      "",
      "Exit codes: 0 loaded (or, with --dry-run, could be loaded), 1 rows to put right, 2 not a file"
          + " of this kind.",
    })
public final class ImportRegisterCommand implements Callable<Integer> {
  @Mixin private ImportedFile file;

  private final Settings settings;

  public ImportRegisterCommand() {
    this(Settings.ofThisProcess());
  }

  ImportRegisterCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    return file.load(settings, this::load);
  }

  private RowReport load(InputStream in, ToolDatabase database, Progress progress)
      throws IOException {
    var casework = database.access(Login.CASEWORK).dataSource();
    return ImportRegister.into(casework, UUID::randomUUID, Clock.systemUTC())
        .run(
            in, file.isDryRun(), ImportedFile.person(), (step, rows) -> tell(progress, step, rows));
  }

  private static void tell(Progress progress, String step, long rows) {
    switch (step) {
      case "compare" -> progress.phase(String.format("comparing %,d rows", rows));
      case "write" -> progress.phase(String.format("writing %,d changes", rows));
      default -> {} // the seconds of the phase count up by themselves
    }
  }
}
