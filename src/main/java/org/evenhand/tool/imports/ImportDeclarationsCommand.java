package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.evenhand.diversity.application.LoadDeclarations;
import org.evenhand.diversity.application.LoadDeclarationsFile;
import org.evenhand.exchange.RowReport;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.Keyring;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evenhand import declarations}. */
@Command(
    name = "declarations",
    mixinStandardHelpOptions = true,
    description = {
      "Loads what registrants and panel members declared about themselves, from a CSV file.",
      "",
      "docs/import-declarations.md says what each column holds. They go into the diversity room by"
          + " its own login, under its own key. One problem in one row, and nothing is loaded;"
          + " problems are told without what the cell holds. Loading the same file again changes"
          + " nothing. Nothing is said of what was known before.",
      "",
      "Exit codes: 0 loaded (or, with --dry-run, could be loaded), 1 rows to put right, 2 not a file"
          + " of this kind.",
    })
public final class ImportDeclarationsCommand implements Callable<Integer> {
  @Mixin private ImportedFile file;

  private final Settings settings;

  public ImportDeclarationsCommand() {
    this(Settings.ofThisProcess());
  }

  ImportDeclarationsCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() throws IOException {
    return file.load(settings, this::load, ImportReport::notCompared);
  }

  private RowReport load(InputStream in, ToolDatabase database, Progress progress)
      throws IOException {
    if (!Keyring.hasDiversityKey(settings)) {
      throw new Trouble(
          "The diversity room has no key here yet. Start Evenhand once, or set"
              + " EVENHAND_DIVERSITY_KEY_FILE to the file that the server uses.");
    }
    var people = KnownPeople.of(database.access(Login.CASEWORK));
    var room =
        LoadDeclarations.into(
            database.access(Login.DIVERSITY).dataSource(),
            Keyring.diversityKey(settings),
            new SecureRandom());
    return new LoadDeclarationsFile(room, people, Clock.systemUTC())
        .run(
            in,
            file.isDryRun(),
            (step, done) -> {
              if (step.equals("write")) {
                progress.phase(String.format("writing %,d answers", done));
              }
            });
  }
}
