package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A list of phrases; blanks and hyphens within them are the same. */
final class Phrases implements WordClass {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  Phrases(Iterable<String> phrases) {
    for (var phrase : phrases) {
      var parts = phrase.length() == 1 ? new String[] {phrase} : phrase.split("[\\s-]+");
      byFirst.computeIfAbsent(first(parts[0]), key -> new ArrayList<>()).add(parts);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
  }

  /** The phrases as they were given, blanks for hyphens. */
  Set<String> written() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .map(parts -> String.join(" ", parts))
        .collect(java.util.stream.Collectors.toSet());
  }

  @Override
  public Set<String> firsts() {
    return byFirst.keySet();
  }

  @Override
  public boolean isOneWord() {
    return byFirst.entrySet().stream()
        .allMatch(
            each -> each.getValue().stream().allMatch(parts -> isOneWord(each.getKey(), parts)));
  }

  private static boolean isOneWord(String first, String[] parts) {
    return parts.length == 1 && parts[0].equals(first);
  }

  @Override
  public Set<String> seconds(String first) {
    var seconds = new HashSet<String>();
    for (var parts : byFirst.getOrDefault(first, List.of())) {
      if (!parts[0].equals(first) || parts.length > 1 && parts[1].contains("'")) {
        return Set.of();
      }
      seconds.add(parts.length > 1 ? parts[1] : "");
    }
    return seconds;
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
      boolean plural = i > 0 && i == parts.length - 1 && isPlural(words.folded(place), parts[i]);
      place = plural ? place + 1 : behind(words, place, parts[i]);
      if (place < 0) {
        return -1;
      }
    }
    return place;
  }

  private static boolean isPlural(String word, String part) {
    return part.length() > 2
        && word.length() == part.length() + 1
        && word.endsWith("s")
        && word.startsWith(part);
  }

  /** The possessive sign stands apart in the text: {@code women 's}, {@code years '}. */
  private static int behind(Words words, int place, String part) {
    if (words.is(place, part)) {
      return place + 1;
    }
    int apostrophe = part.lastIndexOf('\'');
    boolean possessive =
        apostrophe > 0
            && apostrophe >= part.length() - 2
            && words.is(place, part.substring(0, apostrophe))
            && words.is(place + 1, part.substring(apostrophe));
    return possessive ? place + 2 : -1;
  }

  /** The word by which a phrase is found, without a possessive sign. */
  private static String first(String part) {
    int apostrophe = part.lastIndexOf('\'');
    boolean possessive = apostrophe > 1 && (part.endsWith("'s") || part.endsWith("'"));
    return possessive ? part.substring(0, apostrophe) : part;
  }
}
