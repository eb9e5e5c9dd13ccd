package org.evenhand.document.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

/** The folder of one reading, for its owner only; goes when the reading ends. */
public final class ReadingFolder implements AutoCloseable {
  private static final String PREFIX = "reading-";

  private final Path path;

  private ReadingFolder(Path path) {
    this.path = path;
  }

  static ReadingFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return new ReadingFolder(Files.createTempDirectory(parent, PREFIX, owner).toAbsolutePath());
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    delete(path);
  }

  /**
   * Deletes folders that a killed server left behind.
   *
   * @return how many
   */
  public static int deleteOlderThan(Path parent, Instant moment) throws IOException {
    if (!Files.isDirectory(parent)) {
      return 0;
    }
    var deleted = 0;
    try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (var folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(moment)) {
          delete(folder);
          deleted++;
        }
      }
    }
    return deleted;
  }

  private static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed)
                throws IOException {
              Files.deleteIfExists(directory);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException gone) {
      return;
    }
  }
}
