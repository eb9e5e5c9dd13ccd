package org.evenhand.decisionlog.check;

import java.io.IOException;
import java.nio.file.Path;
import org.evenhand.decisionlog.application.ALog;
import org.evenhand.decisionlog.application.ExportLog;

/** Logs that were really written to a database and exported from it. */
public final class ExportedLog {
  private ExportedLog() {}

  /** A log of so many entries with a checkpoint after each so many, exported with openings. */
  public static Path of(int entries, int every, Path data) {
    var log = new ALog(data);
    for (int size = 0; size < entries; size += every) {
      log.decide(size, Math.min(entries, size + every));
      log.sign().value();
    }
    var folder = data.resolve("export");
    new ExportLog(log.database()).export(folder, true);
    return folder;
  }

  public static FolderInMemory inMemory(Path folder) {
    try {
      return FolderInMemory.copyOf(new FolderOnDisk(folder));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
