package org.evenhand.decisionlog.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An export where it lies. */
public record FolderOnDisk(Path path) implements LogFolder {
  @Override
  public Optional<InputStream> open(String name) throws IOException {
    var file = path.resolve(name);
    return Files.isRegularFile(file)
        ? Optional.of(new BufferedInputStream(Files.newInputStream(file), 1 << 16))
        : Optional.empty();
  }

  @Override
  public List<String> list(String folder) throws IOException {
    if (!Files.isDirectory(path.resolve(folder))) {
      return List.of();
    }
    try (var files = Files.list(path.resolve(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
