package org.evenhand.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A table of plain cells, written down as a comma-separated file in the test resources. */
public record Cells(String text) {
  public static Cells read(String resource) {
    try (var in = Cells.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + resource);
      }
      return new Cells(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public List<String> columns() {
    return split(text.lines().findFirst().orElseThrow());
  }

  /** The rows below the heading. */
  public List<List<String>> rows() {
    return text.lines().skip(1).map(Cells::split).toList();
  }

  private static List<String> split(String line) {
    return Arrays.asList(line.split(",", -1));
  }
}
