package org.evenhand.fairness.anonymisation.proposal.resolution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The words that hold English sentences together. */
final class FunctionWords {
  private static final Set<String> ALL = read("/anonymisation/function-words.txt");

  private FunctionWords() {}

  static boolean contains(String folded) {
    return ALL.contains(folded);
  }

  private static Set<String> read(String resource) {
    try (var in = FunctionWords.class.getResourceAsStream(resource);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var words = new HashSet<String>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Set.of(line.strip().split("\\s+"))));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
