package org.evenhand.tool.serve;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The application server's log, as far as its starter must read it. */
final class ServerLog {
  private static final int KEPT = 5;
  private static final int TAIL_BYTES = 1 << 18;

  private final Path file;

  ServerLog(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** Begins a new log and keeps the last few. */
  void turnOver() throws IOException {
    for (int number = KEPT - 1; number >= 0; number--) {
      Path from = number == 0 ? file : numbered(number);
      if (Files.exists(from)) {
        Files.move(from, numbered(number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  boolean saysDeploymentFailed() {
    return tail().stream()
        .anyMatch(
            line ->
                line.contains("Exception while loading the app")
                    || line.contains("Exception while deploying the app")
                    || line.contains("Failed to deploy")
                    || line.contains("Deployment failed"));
  }

  /** The last errors in a line, and where the whole log is. */
  String lastWords() {
    List<String> errors =
        tail().stream()
            .filter(
                line ->
                    line.contains("SEVERE")
                        || line.startsWith("Caused by:")
                        || line.contains("Exception"))
            .map(line -> line.strip())
            .toList();
    String said = String.join(" | ", errors.subList(Math.max(0, errors.size() - 3), errors.size()));
    return (said.isEmpty() ? "it said nothing" : said) + " (see " + file + ")";
  }

  private Path numbered(int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  private List<String> tail() {
    try (var access = new RandomAccessFile(file.toFile(), "r")) {
      long begin = Math.max(0, access.length() - TAIL_BYTES);
      byte[] bytes = new byte[(int) (access.length() - begin)];
      access.seek(begin);
      access.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
