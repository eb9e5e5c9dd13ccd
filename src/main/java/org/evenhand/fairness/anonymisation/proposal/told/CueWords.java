package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/** Words by which a characteristic may be told, whatever stands around them: kin, feasts, ills. */
final class CueWords {
  /** The list of words that patterns of {@code cues-*} hide without a class of their own. */
  static final String OF_PATTERNS = "pattern";

  private static final int SHORTEST = 3;
  private static final List<String> TELL_NOTHING =
      List.of(
          "tells-nothing",
          "work",
          "prepositions",
          "determiners",
          "auxiliaries",
          "adverbs",
          "conjunctions",
          "subordinators",
          "speech",
          "first",
          "she",
          "he",
          "possessors");
  private static final Entry[] NO_ENTRIES = {};
  private static final CueWords ALL = new CueWords();

  /** By the number of the word that begins them. */
  private final Entry[][] byFirst;

  private record Entry(Characteristic characteristic, String list, Phrases phrases) {}

  /** A word of a list where it stands. */
  record Hit(Characteristic characteristic, String list, int from, int to) {}

  private CueWords() {
    var collected = new TreeMap<Integer, List<Entry>>();
    Lists.sections("cue-lists")
        .forEach((characteristic, lists) -> addLists(characteristic, lists, collected));
    var common = new HashSet<String>();
    for (var section : TELL_NOTHING) {
      common.addAll(Lists.words(section));
    }
    var cores = new EnumMap<Characteristic, Set<String>>(Characteristic.class);
    for (var pattern : CueLexicon.patterns()) {
      cores
          .computeIfAbsent(pattern.characteristic(), key -> new TreeSet<>())
          .addAll(pattern.hiddenWords());
    }
    cores.forEach(
        (characteristic, hidden) ->
            add(
                characteristic,
                OF_PATTERNS,
                new Phrases(
                    hidden.stream()
                        .filter(word -> word.length() >= SHORTEST && tells(word, common))
                        .toList()),
                collected));
    byFirst = new Entry[collected.lastKey() + 1][];
    Arrays.fill(byFirst, NO_ENTRIES);
    collected.forEach((number, entries) -> byFirst[number] = entries.toArray(NO_ENTRIES));
  }

  private static boolean tells(String phrase, Set<String> common) {
    for (var word : phrase.split(" ")) {
      if (!common.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void addLists(
      String characteristic, Set<String> lists, Map<Integer, List<Entry>> collected) {
    for (var list : lists) {
      var phrases = (Phrases) WordClass.named(list);
      add(Characteristic.of(characteristic), list, phrases, collected);
    }
  }

  private static void add(
      Characteristic characteristic,
      String list,
      Phrases phrases,
      Map<Integer, List<Entry>> collected) {
    var entry = new Entry(characteristic, list, phrases);
    for (var first : phrases.firsts()) {
      collected.computeIfAbsent(Vocabulary.add(first), key -> new ArrayList<>()).add(entry);
    }
  }

  static CueWords all() {
    return ALL;
  }

  /** The longest hit of each list that begins at a word. */
  List<Hit> at(Words words, int at) {
    int number = words.number(at);
    var entries = number < byFirst.length ? byFirst[number] : NO_ENTRIES;
    if (entries.length == 0) {
      return List.of();
    }
    var hits = new ArrayList<Hit>();
    for (var entry : entries) {
      int to = entry.phrases().match(words, at);
      if (to > at) {
        hits.add(new Hit(entry.characteristic(), entry.list(), at, to));
      }
    }
    return hits;
  }
}
