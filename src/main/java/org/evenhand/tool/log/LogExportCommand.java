package org.evenhand.tool.log;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.evenhand.decisionlog.application.ExportLog;
import org.evenhand.decisionlog.application.LogDatabase;
import org.evenhand.decisionlog.application.LogKey;
import org.evenhand.decisionlog.application.LogSettings;
import org.evenhand.decisionlog.application.LogWords;
import org.evenhand.decisionlog.application.SignCheckpoint;
import org.evenhand.tool.Json;
import org.evenhand.tool.Settings;
import org.evenhand.tool.Trouble;
import org.evenhand.tool.database.Login;
import org.evenhand.tool.serve.DataFolder;
import org.evenhand.tool.serve.ToolDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code evenhand log export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the decision log to a folder that anybody can check.",
      "",
      "entries.jsonl (one canonical JSON entry a line), leaf-hashes.txt, checkpoint (the newest),"
          + " checkpoints/ (all), public-key.txt; with --openings also openings.jsonl, the readable"
          + " half, which is personal data. Where the signing key can be read, a checkpoint over"
          + " the newest entries is signed first.",
    })
public final class LogExportCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; empty, or still to be made.")
  private Path folder;

  @Option(
      names = "--openings",
      description = "Write the readable half too: only for those entitled to read every case.")
  private boolean openings;

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  private record Report(long entries, long openings, long checkpoints, long signedEntries) {}

  private final Settings settings;

  public LogExportCommand() {
    this(Settings.ofThisProcess());
  }

  LogExportCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    try (var installed = ToolDatabase.open(settings)) {
      var database = new LogDatabase(installed.access(Login.CASEWORK).dataSource());
      sign(database);
      var done = new ExportLog(database).export(folder, openings);
      if (done.entries() > done.signed()) {
        System.err.println(
            "evenhand: the newest "
                + (done.entries() - done.signed())
                + " entries are not covered by a checkpoint yet.");
      }
      Json.print(new Report(done.entries(), done.openings(), done.checkpoints(), done.signed()));
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      System.err.println("evenhand: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (UncheckedIOException e) {
      throw new Trouble(e.getMessage() + " (" + e.getCause().getMessage() + ").", e);
    } catch (IllegalStateException e) {
      var cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
      throw new Trouble("The log cannot be exported: " + e.getMessage() + cause + ".", e);
    }
  }

  /** An export of a log that can no longer be signed is still worth having. */
  private void sign(LogDatabase database) {
    var placed =
        settings.with(Map.of("EVENHAND_DATA_DIR", DataFolder.placeOf(settings).toString()));
    var log = new LogSettings(placed::text);
    var key = new LogKey(log);
    if (!key.isThere()) {
      return;
    }
    try {
      new SignCheckpoint(database, log, key, Clock.systemUTC())
          .sign()
          .problems()
          .forEach(problem -> System.err.println("evenhand: " + LogWords.of(problem)));
    } catch (RuntimeException e) {
      System.err.println("evenhand: no checkpoint was signed: " + e.getMessage());
    }
  }
}
