package org.evenhand.panel.planning.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The folder of one worker, for its owner only; goes when the worker does, however that ends. */
final class WorkerFolder implements AutoCloseable {
  private final Path path;

  private WorkerFolder(Path path) {
    this.path = path;
  }

  static WorkerFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    return new WorkerFolder(Files.createTempDirectory(parent, "solver-", owner).toAbsolutePath());
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(path)) {
      try (var files = Files.walk(path)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
