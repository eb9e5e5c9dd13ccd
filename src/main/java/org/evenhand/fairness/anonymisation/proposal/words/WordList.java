package org.evenhand.fairness.anonymisation.proposal.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lists that come with the product, under {@code /anonymisation}; lines with # are remarks. */
public final class WordList {
  private WordList() {}

  /** All words of a list, however they are spread over lines. */
  public static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (var line : lines(name)) {
      words.addAll(List.of(line.split(" ")));
    }
    return words;
  }

  /** The lines of a list that are no remarks. */
  public static List<String> lines(String name) {
    var lines = new ArrayList<String>();
    var stream = WordList.class.getResourceAsStream("/anonymisation/" + name + ".txt");
    Objects.requireNonNull(stream, name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }
}
