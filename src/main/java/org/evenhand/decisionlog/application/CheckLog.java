package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.evenhand.decisionlog.check.FolderOnDisk;
import org.evenhand.decisionlog.check.LogVerdict;
import org.evenhand.decisionlog.check.OutsideNote;
import org.evenhand.decisionlog.check.VerifyFolder;
import org.evenhand.decisionlog.persistence.OutsideCheckpoints;

/**
 * Checks the log of this installation as an outsider would: takes it away to a temporary folder,
 * without the readable half, and holds it against the checkpoints outside. To be called each night,
 * outside any transaction.
 */
@Dependent
public class CheckLog {
  private final ExportLog export;
  private final LogSettings settings;

  @Inject
  public CheckLog(ExportLog export, LogSettings settings) {
    this.export = export;
    this.settings = settings;
  }

  /**
   * @throws org.evenhand.decisionlog.check.UnreadableLog if a checkpoint outside is not one
   * @throws UncheckedIOException if there is no room for the temporary folder
   */
  public LogVerdict verdict() {
    try {
      var folder = Files.createTempDirectory("decision-log");
      try {
        export.export(folder, false);
        var outside =
            new OutsideCheckpoints(settings.checkpoints())
                .all().entrySet().stream()
                    .map(kept -> new OutsideNote(kept.getKey(), kept.getValue()))
                    .toList();
        return new VerifyFolder().verify(new FolderOnDisk(folder), outside, List.of());
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the decision log cannot be checked", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
