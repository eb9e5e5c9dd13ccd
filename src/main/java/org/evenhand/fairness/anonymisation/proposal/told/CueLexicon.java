package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** All phrases that tell a characteristic, one list for each: {@code cues-religion.txt}. */
final class CueLexicon {
  /** How many words on the word behind a gap may stand, with the first phrase and hyphens. */
  private static final int REACH = 10;

  private static final CueLexicon ALL = new CueLexicon();
  private final Map<String, Entry> byFirst = new HashMap<>();
  private final List<CuePattern> patterns = new ArrayList<>();

  /** The patterns that begin with one word, those first whose second word is open. */
  private static final class Entry {
    final List<CuePattern> open = new ArrayList<>();
    final Map<String, List<CuePattern>> bySecond = new HashMap<>();
    final Map<String, List<CuePattern>> byLater = new HashMap<>();

    void add(CuePattern pattern, Set<String> seconds) {
      var later = pattern.behindFirstGap();
      later.forEach(word -> byLater.computeIfAbsent(word, k -> new ArrayList<>()).add(pattern));
      if (seconds.isEmpty() && later.isEmpty()) {
        open.add(pattern);
      }
      seconds.forEach(word -> bySecond.computeIfAbsent(word, k -> new ArrayList<>()).add(pattern));
    }
  }

  private CueLexicon() {
    for (var characteristic : Characteristic.values()) {
      read(characteristic);
    }
  }

  static CueLexicon all() {
    return ALL;
  }

  /** Patterns stand below a line {@code == strength}, strong before the first. */
  private void read(Characteristic characteristic) {
    var strength = Strength.STRONG;
    for (var line : Lists.lines("cues-" + characteristic.code().replace('_', '-'))) {
      if (line.startsWith("==")) {
        strength = Strength.valueOf(line.substring(2).strip().toUpperCase(Locale.ROOT));
      } else {
        var pattern = new CuePattern(characteristic, strength, line);
        patterns.add(pattern);
        for (var first : pattern.firsts()) {
          byFirst.computeIfAbsent(first, key -> new Entry()).add(pattern, pattern.seconds(first));
        }
      }
    }
  }

  /** All phrases there are. */
  List<CuePattern> patterns() {
    return patterns;
  }

  /** All that stands at a word, whatever it overlaps. */
  List<Match> at(Words words, int at) {
    var matches = new ArrayList<Match>();
    collect(words.folded(at), words, at, matches);
    var shape = words.token(at).shape();
    if (shape == Token.Shape.NUMBER) {
      collect("#", words, at, matches);
    } else if (shape != Token.Shape.LOWER && shape != Token.Shape.SIGN) {
      collect("*", words, at, matches);
    }
    return matches;
  }

  private void collect(String first, Words words, int at, List<Match> matches) {
    var entry = byFirst.get(first);
    if (entry == null) {
      return;
    }
    int next = words.is(at + 1, "-") ? at + 2 : at + 1;
    match(entry.open, words, at, matches);
    match(entry.bySecond.getOrDefault(words.folded(next), List.of()), words, at, matches);
    match(later(entry, words, next), words, at, matches);
  }

  private static Collection<CuePattern> later(Entry entry, Words words, int next) {
    if (entry.byLater.isEmpty()) {
      return List.of();
    }
    Set<CuePattern> later = Set.of();
    for (int at = next; at < next + REACH && words.has(at); at++) {
      var patterns = entry.byLater.get(words.folded(at));
      if (patterns != null) {
        later = later.isEmpty() ? new LinkedHashSet<>() : later;
        later.addAll(patterns);
      }
    }
    return later;
  }

  private static void match(
      Collection<CuePattern> patterns, Words words, int at, List<Match> matches) {
    for (var pattern : patterns) {
      var match = pattern.match(words, at);
      if (match != null && isTogether(words, match)) {
        matches.add(match);
      }
    }
  }

  /** No empty line within it. */
  private static boolean isTogether(Words words, Match match) {
    for (int at = match.from() + 1; at < match.to(); at++) {
      if (words.line(at) - words.line(at - 1) > 1) {
        return false;
      }
    }
    return true;
  }
}
