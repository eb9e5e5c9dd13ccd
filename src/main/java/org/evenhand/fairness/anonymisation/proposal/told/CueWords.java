package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final CueWords ALL = new CueWords();
  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  private record Entry(Characteristic characteristic, String list, Phrases phrases) {}

  /** A word of a list where it stands. */
  record Hit(Characteristic characteristic, String list, int from, int to) {}

  private CueWords() {
    Lists.sections("cue-lists").forEach(this::addLists);
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
                        .toList())));
  }

  private static boolean tells(String phrase, Set<String> common) {
    for (var word : phrase.split(" ")) {
      if (!common.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void addLists(String characteristic, Set<String> lists) {
    for (var list : lists) {
      add(Characteristic.of(characteristic), list, (Phrases) WordClass.named(list));
    }
  }

  private void add(Characteristic characteristic, String list, Phrases phrases) {
    var entry = new Entry(characteristic, list, phrases);
    for (var first : phrases.firsts()) {
      byFirst.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
    }
  }

  static CueWords all() {
    return ALL;
  }

  /** The longest hit of each list that begins at a word. */
  List<Hit> at(Words words, int at) {
    var entries = byFirst.get(words.folded(at));
    if (entries == null) {
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
