package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A list of phrases; blanks and hyphens within them are the same. */
final class Phrases implements WordClass {
  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  /** The numbers of the first words, in order. */
  private final int[] numbers;

  /** The phrases that begin with each of them, the longest first. */
  private final Phrase[][] phrasesOf;

  /** What may follow each of them. */
  private final List<Set<String>> secondsOf = new ArrayList<>();

  private final WordSet firsts;

  /** Words that are a phrase and begin no longer one. */
  private final WordSet alone;

  private final boolean oneWord;
  private final int longest;

  Phrases(Iterable<String> phrases) {
    for (var phrase : phrases) {
      var parts = phrase.length() == 1 ? new String[] {phrase} : phrase.split("[\\s-]+");
      byFirst.computeIfAbsent(first(parts[0]), key -> new ArrayList<>()).add(parts);
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
    firsts = new WordSet(byFirst.keySet());
    alone = new WordSet(byFirst.keySet().stream().filter(this::isAlone).toList());
    oneWord = alone.size() == firsts.size();
    longest = byFirst.values().stream().mapToInt(Phrases::longest).max().orElse(0);
    var ordered = new TreeMap<Integer, String>();
    byFirst.keySet().forEach(first -> ordered.put(Vocabulary.add(first), first));
    numbers = ordered.keySet().stream().mapToInt(number -> number).toArray();
    phrasesOf =
        ordered.values().stream()
            .map(first -> byFirst.get(first).stream().map(Phrase::of).toArray(Phrase[]::new))
            .toArray(Phrase[][]::new);
    ordered.values().forEach(first -> secondsOf.add(seconds(first, byFirst.get(first))));
  }

  /**
   * A phrase, word by word.
   *
   * @param second the letter with which the word behind the first begins, a blank where any may
   */
  private record Phrase(String[] parts, char second) {
    static Phrase of(String[] parts) {
      boolean plain = parts.length > 1 && parts[0].indexOf('\'') < 0;
      return new Phrase(parts, plain ? parts[1].charAt(0) : ' ');
    }

    boolean mayGoOnWith(String word) {
      return second == ' ' || !word.isEmpty() && word.charAt(0) == second;
    }
  }

  private boolean isAlone(String first) {
    return byFirst.get(first).stream()
        .allMatch(parts -> parts.length == 1 && parts[0].equals(first));
  }

  /** The phrases as they were given, blanks for hyphens. */
  Set<String> written() {
    return byFirst.values().stream()
        .flatMap(List::stream)
        .map(parts -> String.join(" ", parts))
        .collect(java.util.stream.Collectors.toSet());
  }

  @Override
  public WordSet firsts() {
    return firsts;
  }

  @Override
  public boolean isOneWord() {
    return oneWord;
  }

  @Override
  public int shortest() {
    return 1;
  }

  @Override
  public int longest() {
    return longest;
  }

  private static int longest(List<String[]> phrases) {
    return phrases.stream().mapToInt(Phrases::mostWords).max().orElse(0);
  }

  /** With hyphens between the parts and possessive signs behind them. */
  private static int mostWords(String[] parts) {
    int possessive = (int) Arrays.stream(parts).filter(part -> part.indexOf('\'') > 0).count();
    return 2 * parts.length - 1 + possessive;
  }

  @Override
  public Set<String> seconds(int first) {
    if (alone.has(first)) {
      return ENDS;
    }
    int at = firsts.has(first) ? Arrays.binarySearch(numbers, first) : -1;
    return at < 0 ? Set.of() : secondsOf.get(at);
  }

  /** What may follow a word that begins phrases, empty where one may end; none where any may. */
  private static Set<String> seconds(String first, List<String[]> phrases) {
    var seconds = new HashSet<String>();
    for (var parts : phrases) {
      if (!parts[0].equals(first) || parts.length > 1 && parts[1].contains("'")) {
        return Set.of();
      }
      seconds.add(parts.length > 1 ? parts[1] : "");
    }
    return Set.copyOf(seconds);
  }

  @Override
  public int match(Words words, int at) {
    int number = words.number(at);
    if (alone.has(number)) {
      return at + 1;
    }
    if (!firsts.has(number)) {
      return -1;
    }
    var behind = words.folded(CuePattern.behind(words, at));
    for (var phrase : phrasesOf[Arrays.binarySearch(numbers, number)]) {
      int end = phrase.mayGoOnWith(behind) ? end(words, at, phrase.parts()) : -1;
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
