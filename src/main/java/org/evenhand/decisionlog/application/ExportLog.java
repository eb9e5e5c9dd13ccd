package org.evenhand.decisionlog.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.evenhand.decisionlog.check.LogFolder;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.OpeningLine;
import org.evenhand.decisionlog.persistence.CheckpointRows;
import org.evenhand.decisionlog.persistence.ExportRows;

/**
 * Writes the log to a folder that anybody can check without this product: entries, leaf hashes,
 * checkpoints, the verifier key and, for those entitled, the openings. It writes what is stored and
 * judges nothing.
 */
@Dependent
public class ExportLog {
  private final LogDatabase database;

  @Inject
  public ExportLog(LogDatabase database) {
    this.database = database;
  }

  /**
   * What was written.
   *
   * @param entries how many entries
   * @param openings how many opened fields
   * @param checkpoints how many checkpoints
   * @param signed how many entries the newest checkpoint covers
   */
  public record Exported(long entries, long openings, long checkpoints, long signed) {}

  /**
   * To be called outside any transaction.
   *
   * @param folder an empty folder, or one that is still to be made
   * @param opened whether the readable half goes along; the folder then holds personal data
   * @throws IllegalArgumentException if there is something in the folder
   * @throws UncheckedIOException if it cannot be written
   */
  public Exported export(Path folder, boolean opened) {
    try {
      mustBeEmpty(folder);
      Files.createDirectories(folder.resolve(LogFolder.CHECKPOINTS));
      return database.alone(connection -> write(connection, folder, opened));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static Exported write(Connection connection, Path folder, boolean opened)
      throws SQLException {
    var rows = ExportRows.asOfNow(connection);
    try {
      var counts = new long[2];
      try (var entries = writer(folder, LogFolder.ENTRIES);
          var hashes = writer(folder, LogFolder.LEAF_HASHES);
          var openings = opened ? secretWriter(folder, LogFolder.OPENINGS) : null) {
        rows.forEach(
            opened,
            row -> {
              entries.append(row.line()).append('\n');
              hashes.append(row.leaf().hex()).append('\n');
              counts[0]++;
              for (var field : row.openings().entrySet()) {
                var line = new OpeningLine(row.index(), row.id(), field.getKey(), field.getValue());
                openings.append(line.toString()).append('\n');
                counts[1]++;
              }
            });
      }
      var sizes = writeCheckpoints(connection, folder);
      long newest = sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1);
      return new Exported(counts[0], counts[1], sizes.size(), newest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + folder, e);
    }
  }

  private static List<Long> writeCheckpoints(Connection connection, Path folder)
      throws SQLException, IOException {
    var sizes = new ArrayList<Long>();
    var keys = new TreeSet<String>();
    new CheckpointRows(connection)
        .forEach(
            row -> {
              sizes.add(row.size());
              keys.add(row.publicKey());
              var name = Checkpoint.fileName(row.size());
              put(folder.resolve(LogFolder.CHECKPOINTS).resolve(name), row.note());
            });
    if (!sizes.isEmpty()) {
      var newest = Checkpoint.fileName(sizes.get(sizes.size() - 1));
      Files.copy(
          folder.resolve(LogFolder.CHECKPOINTS).resolve(newest),
          folder.resolve(LogFolder.CHECKPOINT));
      put(folder.resolve(LogFolder.PUBLIC_KEY), String.join("\n", keys) + "\n");
    }
    return sizes;
  }

  private static void put(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedWriter writer(Path folder, String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name));
  }

  private static BufferedWriter secretWriter(Path folder, String name) throws IOException {
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(folder.resolve(name), owner);
    return Files.newBufferedWriter(folder.resolve(name));
  }

  private static void mustBeEmpty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalArgumentException(folder + " is not a folder");
      }
      try (var content = Files.list(folder)) {
        if (content.findAny().isPresent()) {
          throw new IllegalArgumentException(folder + " is not empty");
        }
      }
    }
  }
}
