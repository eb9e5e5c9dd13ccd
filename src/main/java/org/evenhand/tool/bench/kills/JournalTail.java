package org.evenhand.tool.bench.kills;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The journal as somebody reads it who looks again and again: only what is new is read. */
final class JournalTail {
  private final Path path;
  private final List<Line> lines = new ArrayList<>();
  private long read;

  JournalTail(Path path) {
    this.path = path;
  }

  /** All lines so far that are complete. */
  List<Line> lines() {
    try {
      if (Files.exists(path) && Files.size(path) > read) {
        readOn();
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readOn() throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      var bytes = new byte[(int) (file.length() - read)];
      file.seek(read);
      file.readFully(bytes);
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      read += end;
      new String(bytes, 0, end, StandardCharsets.UTF_8)
          .lines()
          .map(Journal::line)
          .forEach(lines::add);
    }
  }
}
