package org.evenhand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Faces takes an input without a type for mere markup: what is typed there never arrives. */
class EveryFieldOfAPageIsSentTest {
  private static final Pattern INPUT = Pattern.compile("<input\\s[^>]*faces:value[^>]*>");

  @Test
  void becauseItSaysItsType() throws IOException {
    assertThat(inputs(Path.of("webapp")))
        .hasSizeGreaterThan(5)
        .allSatisfy(input -> assertThat(input).contains("type="));
  }

  private static List<String> inputs(Path folder) throws IOException {
    try (var pages = Files.walk(folder)) {
      return pages
          .filter(path -> path.toString().endsWith(".xhtml"))
          .flatMap(path -> INPUT.matcher(read(path)).results())
          .map(found -> found.group())
          .toList();
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
