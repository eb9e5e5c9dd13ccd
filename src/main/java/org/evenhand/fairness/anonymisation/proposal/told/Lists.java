package org.evenhand.fairness.anonymisation.proposal.told;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine's own word lists, {@code anonymisation/*.txt} on the class path. */
final class Lists {
  private static final Map<String, WordSet> WORDS = wordSets();

  private Lists() {}

  /** A list's lines without blank ones and those that begin with {@code #}. */
  static List<String> lines(String name) {
    var path = "/anonymisation/" + name + ".txt";
    try (var in = Lists.class.getResourceAsStream(path);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().map(String::strip).filter(Lists::tells).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(path, failure);
    }
  }

  private static boolean tells(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /**
   * A list in sections, each begun by its name in square brackets; its phrases are parted by commas
   * or line ends.
   */
  static Map<String, Set<String>> sections(String list) {
    var sections = new HashMap<String, Set<String>>();
    Set<String> section = Set.of();
    for (var line : lines(list)) {
      if (line.startsWith("[")) {
        section = sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> newSet());
      } else {
        for (var phrase : line.split(",")) {
          section.add(phrase.strip());
        }
      }
    }
    return Map.copyOf(sections);
  }

  private static Set<String> newSet() {
    return new LinkedHashSet<>();
  }

  private static Map<String, WordSet> wordSets() {
    var sets = new HashMap<String, WordSet>();
    sections("told-words").forEach((name, words) -> sets.put(name, new WordSet(words)));
    return Map.copyOf(sets);
  }

  /** A section of the general list {@code told-words}. */
  static WordSet words(String section) {
    var words = WORDS.get(section);
    if (words == null) {
      throw new IllegalArgumentException("no section " + section);
    }
    return words;
  }

  /** Gendered nouns that point back to somebody, with their sex. */
  static Map<String, Sex> anaphors() {
    var nouns = new HashMap<String, Sex>();
    words("female-anaphors").forEach(noun -> nouns.put(noun, Sex.FEMALE));
    words("male-anaphors").forEach(noun -> nouns.put(noun, Sex.MALE));
    return Map.copyOf(nouns);
  }
}
