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
  private static final String LIST = "/anonymisation/ordinary-words.txt";
  private static final Set<String> MORE =
      Set.of("june", "april", "august", "dr", "ok", "emails", "online", "website", "safeguarding");
  private static final Set<String> WORDS = read();

  private OrdinaryWords() {}

  static boolean has(String folded) {
    return WORDS.contains(folded) || MORE.contains(folded);
  }

  private static Set<String> read() {
    var words = new HashSet<String>(1 << 17);
    try (var bytes = OrdinaryWords.class.getResourceAsStream(LIST);
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
