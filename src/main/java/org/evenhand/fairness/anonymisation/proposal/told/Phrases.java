package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases; blanks and hyphens within them are the same. */
final class Phrases implements WordClass {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  Phrases(Iterable<String> phrases) {
    for (var phrase : phrases) {
      var parts = phrase.length() == 1 ? new String[] {phrase} : phrase.split("[\\s-]+");
      var first =
          parts[0].endsWith("'s") && parts[0].length() > 2
              ? parts[0].substring(0, parts[0].length() - 2)
              : parts[0];
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(parts);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
  }

  @Override
  public Set<String> firsts() {
    return byFirst.keySet();
  }

  @Override
  public int match(Words words, int at) {
    var word = words.folded(at);
    for (var parts : byFirst.getOrDefault(word, List.of())) {
      int end = end(words, at, parts);
      if (end > 0) {
        return end;
      }
    }
    return -1;
  }

  private static int end(Words words, int at, String[] parts) {
    int place = at;
    for (int i = 0; i < parts.length; i++) {
      place += i > 0 && words.is(place, "-") ? 1 : 0;
      if (!words.is(place, parts[i])) {
        boolean possessive =
            parts[i].endsWith("'s")
                && words.is(place + 1, "'s")
                && words.is(place, parts[i].substring(0, parts[i].length() - 2));
        if (!possessive) {
          return -1;
        }
        place++;
      }
      place++;
    }
    return place;
  }
}
