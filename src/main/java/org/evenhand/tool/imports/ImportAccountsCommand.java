package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.evenhand.exchange.RowReport;
import org.evenhand.identity.application.ImportAccounts;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evenhand import accounts}. */
@Command(
    name = "accounts",
    mixinStandardHelpOptions = true,
    description = {
      "Gives colleagues accounts from a CSV file, or changes their names and roles.",
      "",
      "docs/import-accounts.md says what each column holds. One problem in one row, and nothing is"
          + " loaded. Loading the same file again changes nothing. New accounts get one-time"
          + " passwords, which are written once, to a new file that only you can read.",
      "",
      "Exit codes: 0 loaded (or, with --dry-run, could be loaded), 1 rows to put right, 2 not a file"
          + " of this kind, or no place for the passwords.",
    })
public final class ImportAccountsCommand implements Callable<Integer> {
  @Mixin private ImportedFile file;

  @Option(
      names = "--passwords",
      paramLabel = "FILE",
      description = "A file that does not exist yet, for the one-time passwords of new accounts.")
  private Path passwords;

  private final Settings settings;

  public ImportAccountsCommand() {
    this(Settings.ofThisProcess());
  }

  ImportAccountsCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    if (!file.isDryRun() && passwords == null) {
      System.err.println(
          "evenhand: say with --passwords FILE where the one-time passwords of new accounts go.");
      return ExitCode.USAGE;
    }
    try (var place = file.isDryRun() ? PasswordFile.nowhere() : PasswordFile.at(passwords)) {
      var code =
          file.load(settings, (in, database, progress) -> load(in, database, progress, place));
      if (place.isKept()) {
        System.err.println(
            "evenhand: the one-time passwords are in "
                + passwords
                + "; hand them over, then delete it.");
      }
      return code;
    }
  }

  private RowReport load(
      InputStream in, ToolDatabase database, Progress progress, PasswordFile place)
      throws IOException {
    var casework = database.access(Login.CASEWORK).dataSource();
    var accounts =
        new ImportAccounts(casework, new SecureRandom(), UUID::randomUUID, Clock.systemUTC());
    var told =
        accounts.run(
            in,
            file.isDryRun(),
            ImportedFile.person(),
            (step, done) -> {
              if (done == 1) {
                progress.phase("making passwords");
              }
            },
            place::write);
    if (told.applied()) {
      place.keep();
    }
    return told;
  }
}
