package org.evenhand.tool.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.evenhand.exchange.RowReport;
import org.evenhand.kernel.Actor;
import org.evenhand.tool.Progress;
import org.evenhand.tool.Settings;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that an import command is given, and what all of them do with it. */
final class ImportedFile {
  @Parameters(paramLabel = "FILE", description = "The CSV file.")
  private Path path;

  @Option(names = "--dry-run", description = "Only say what would happen and what is wrong.")
  private boolean dryRun;

  boolean isDryRun() {
    return dryRun;
  }

  /** What loads it. */
  @FunctionalInterface
  interface Load {
    RowReport from(InputStream file, ToolDatabase database, Progress progress) throws IOException;
  }

  /** How what was found is told. */
  @FunctionalInterface
  interface Tell {
    ImportReport of(String file, boolean dryRun, RowReport found);
  }

  /** Opens the database, loads the file and prints what came of it. */
  int load(Settings settings, Load load) throws IOException {
    return load(settings, load, ImportReport::new);
  }

  /** Opens the database, loads the file and prints what came of it, told in a way of its own. */
  int load(Settings settings, Load load, Tell tell) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      System.err.println("evenhand: " + path + " is not a file that can be read.");
      return ExitCode.USAGE;
    }
    try (var database = ToolDatabase.open(settings);
        var progress = Progress.onStandardError();
        var in = Files.newInputStream(path)) {
      progress.phase("reading " + path.getFileName());
      var report = load.from(in, database, progress);
      progress.done();
      return tell.of(path.toString(), dryRun, report).print();
    }
  }

  /** ADR 0012: the actor is the tool and the account of the operating system. */
  static Actor person() {
    var account = "tool:" + System.getProperty("user.name");
    return new Actor(account, account, Set.of());
  }
}
