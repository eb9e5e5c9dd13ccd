package org.evenhand.tool.serve;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the application server said, as far as its starter must read it. */
final class ServerLog {
  private static final int TAIL_BYTES = 1 << 18;
  private static final List<String> SIGNS_OF_FAILURE =
      List.of(
          "Exception while loading the app",
          "Exception while deploying the app",
          "Failed to deploy",
          "Deployment failed");

  private final Path folder;

  ServerLog(Path folder) {
    this.folder = folder;
  }

  /** What it prints before and beside its log. */
  Path console() {
    return folder.resolve("server-console.log");
  }

  private Path newest() {
    return folder.resolve("server.0.log");
  }

  boolean saysDeploymentFailed() {
    return lines().anyMatch(line -> SIGNS_OF_FAILURE.stream().anyMatch(line::contains));
  }

  /** The last errors in a line, and where the whole log is. */
  String lastWords() {
    List<String> errors = lines().filter(ServerLog::isError).map(String::strip).toList();
    String said = String.join(" | ", errors.subList(Math.max(0, errors.size() - 3), errors.size()));
    return (said.isEmpty() ? "it told of no error" : said) + " (see " + newest() + ")";
  }

  private static boolean isError(String line) {
    return line.contains(" SEVERE ") || line.startsWith("Caused by:") || line.startsWith("Error");
  }

  private Stream<String> lines() {
    return Stream.concat(tail(console()), tail(newest()));
  }

  private static Stream<String> tail(Path file) {
    try (var access = new RandomAccessFile(file.toFile(), "r")) {
      long begin = Math.max(0, access.length() - TAIL_BYTES);
      byte[] bytes = new byte[(int) (access.length() - begin)];
      access.seek(begin);
      access.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      return Stream.empty(); // not written yet
    }
  }
}
