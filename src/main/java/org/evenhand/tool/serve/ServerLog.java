package org.evenhand.tool.serve;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the application server says, as far as its starter must read it. It begins with this start:
 * what an earlier one has left in the folder is not read.
 */
final class ServerLog {
  private static final int TAIL_BYTES = 1 << 18;
  private static final List<String> SIGNS_OF_FAILURE =
      List.of(
          "Exception while loading the app",
          "Exception while deploying the app",
          "Failed to deploy",
          "Deployment failed");

  private final Path folder;
  private final Object earlier;

  /** Made before the server is started. */
  ServerLog(Path folder) {
    this.folder = folder;
    this.earlier = identity(newest());
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
    var ours = !Objects.equals(identity(newest()), earlier);
    return Stream.concat(tail(console()), ours ? tail(newest()) : Stream.empty());
  }

  /** Which file it is, whatever it is called; null when there is none. */
  private static Object identity(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    } catch (IOException e) {
      return null;
    }
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
