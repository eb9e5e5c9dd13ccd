package org.evenhand.fairness.anonymisation.release.leaks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Words of English that are not names, or not only. */
final class OrdinaryWords {
  private static final Set<String> MORE =
      Set.of("june", "april", "august", "dr", "ok", "emails", "online", "website", "safeguarding");
  private static final Set<String> WORDS = read("ordinary-words");
  private static final Set<String> RARER = read("rarer-words");
  private static final Set<String> PEOPLES = read("nationalities");

  /** What is written with a capital and is nobody's name, or not only. */
  private static final Set<String> OF_BELIEFS =
      Set.of(
          "asian",
          "african",
          "european",
          "islam",
          "islamic",
          "muslim",
          "muslims",
          "christian",
          "christians",
          "catholic",
          "hindu",
          "sikh",
          "jewish",
          "bible",
          "koran",
          "ramadan",
          "easter",
          "christmas");

  private OrdinaryWords() {}

  static boolean has(String folded) {
    return WORDS.contains(folded) || MORE.contains(folded);
  }

  /** Whether it is a word that few would have at hand, which some take for a name at first. */
  static boolean isRare(String folded) {
    return RARER.contains(folded);
  }

  /** Whether it is a word of the language, ordinary or rare, or says of which people or belief. */
  static boolean isAny(String folded) {
    return has(folded) || isRare(folded) || PEOPLES.contains(folded) || OF_BELIEFS.contains(folded);
  }

  private static Set<String> read(String list) {
    var words = new HashSet<String>();
    try (var bytes = OrdinaryWords.class.getResourceAsStream("/anonymisation/" + list + ".txt");
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.addAll(Arrays.asList(line.split(" ")));
        }
      }
      return words;
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
