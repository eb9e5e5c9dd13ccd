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

/** The file that an import command was given, and what all of them do with it. */
record ImportedFile(Path path) {

  /** What loads it. */
  @FunctionalInterface
  interface Load {
    RowReport from(InputStream file, ToolDatabase database, Progress progress) throws IOException;
  }

  /** What is printed of what was found; it answers the command's exit code. */
  @FunctionalInterface
  interface Print {
    int of(String file, RowReport found);
  }

  /** Opens the database, loads the file and prints what came of it. */
  int load(Settings settings, Load load, Print print) throws IOException {
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
      return print.of(path.toString(), report);
    }
  }

  /** ADR 0012: the actor is the tool and the account of the operating system. */
  static Actor person() {
    var account = "tool:" + System.getProperty("user.name");
    return new Actor(account, account, Set.of());
  }
}
