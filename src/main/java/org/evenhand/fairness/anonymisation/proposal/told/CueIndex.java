package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.evenhand.fairness.anonymisation.proposal.told.CueEntries.Entry;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;

/**
 * Patterns by the words that give them away: of each the rarest that it cannot do without ({@link
 * CueAnchor}). A text's words are gone through once, and a pattern is tried only round its own.
 */
final class CueIndex {
  private static final Comparator<Placed> IN_ORDER =
      Comparator.comparingInt((Placed placed) -> placed.match().from())
          .thenComparingInt(Placed::order);
  private final CueGlance glance;
  private final CueEntries[] byNumber;

  private record Placed(int order, Match match) {}

  CueIndex(List<CuePattern> patterns, CueGlance glance) {
    this.glance = glance;
    var collected = new TreeMap<Integer, CueEntries.Collected>();
    for (int order = 0; order < patterns.size(); order++) {
      var entry = Entry.of(order, patterns.get(order));
      for (var word : entry.pattern().anchor().words()) {
        int number = Vocabulary.add(word);
        collected.computeIfAbsent(number, CueEntries.Collected::new).add(entry, glance);
      }
    }
    byNumber = new CueEntries[collected.isEmpty() ? 0 : collected.lastKey() + 1];
    Arrays.fill(byNumber, CueEntries.NONE);
    collected.forEach((number, entries) -> byNumber[number] = entries.closed());
  }

  /** All that stands in a text, whatever it overlaps, by its place and in the patterns' order. */
  List<Match> in(Words words) {
    var placed = new ArrayList<Placed>();
    for (int at = 0; at < words.count(); at++) {
      around(words.number(at), words, at, placed);
      around(words.numberOfShape(at), words, at, placed);
    }
    placed.sort(IN_ORDER);
    return withoutRepeats(placed);
  }

  private void around(int number, Words words, int at, List<Placed> placed) {
    if (number >= byNumber.length || byNumber[number] == CueEntries.NONE) {
      return;
    }
    var entries = byNumber[number];
    for (var entry : entries.certain()) {
      match(entry, words, at, placed);
    }
    for (var entry : entries.possible()) {
      int first = Math.max(0, at - entry.farthest());
      for (int from = first; from <= at - entry.nearest(); from++) {
        if (entry.mayBegin(words, from) && glance.mayBegin(entry.pattern(), words, from)) {
          match(entry, words, from, placed);
        }
      }
    }
    for (var entry : entries.followedBy(words.number(CuePattern.behind(words, at)))) {
      match(entry, words, at, placed);
    }
  }

  private static void match(Entry entry, Words words, int from, List<Placed> placed) {
    var match = entry.pattern().match(words, from);
    if (match != null) {
      placed.add(new Placed(entry.order(), match));
    }
  }

  /** What two words gave away counts once. */
  private static List<Match> withoutRepeats(List<Placed> placed) {
    var matches = new ArrayList<Match>();
    Placed last = null;
    for (var each : placed) {
      boolean repeats = last != null && IN_ORDER.compare(last, each) == 0;
      if (!repeats) {
        matches.add(each.match());
      }
      last = each;
    }
    return matches;
  }
}
