package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** The patterns that one word gives away, those apart that need a certain word behind it. */
final class CueEntries {
  private static final Entry[] NO_ENTRIES = {};

  /** For a word that gives none away. */
  static final CueEntries NONE = new Collected(Vocabulary.NONE).closed();

  private final Entry[] certain;
  private final Entry[] possible;
  private final int[] seconds;
  private final Entry[][] bySecond;

  /**
   * A pattern and its place in the list.
   *
   * @param nearest how many words before the one that gives it away it begins, at least
   * @param farthest at most
   * @param sieve of the words with which it begins: what it does not let through begins it never
   */
  record Entry(int order, CuePattern pattern, int nearest, int farthest, long sieve) {
    static Entry of(int order, CuePattern pattern) {
      var anchor = pattern.anchor();
      return new Entry(
          order, pattern, anchor.nearest(), anchor.farthest(), pattern.firstWords().sieve());
    }

    boolean isFirst() {
      return farthest == 0;
    }

    /** Whether a word of the text may begin it, as far as can be seen without the pattern. */
    boolean mayBegin(Words words, int at) {
      return WordSet.passes(sieve, words.number(at))
          || WordSet.passes(sieve, words.numberOfShape(at));
    }
  }

  private CueEntries(Entry[] certain, Entry[] possible, int[] seconds, Entry[][] bySecond) {
    this.certain = certain;
    this.possible = possible;
    this.seconds = seconds;
    this.bySecond = bySecond;
  }

  /** Those that may begin with the word, whatever follows. */
  Entry[] certain() {
    return certain;
  }

  /** Those of which a look must tell where they may begin. */
  Entry[] possible() {
    return possible;
  }

  /**
   * Those that may begin with the word if another is behind it.
   *
   * @param second the number of the word behind
   */
  Entry[] followedBy(int second) {
    int at = Arrays.binarySearch(seconds, second);
    return at < 0 ? NO_ENTRIES : bySecond[at];
  }

  /** Entries while they are gathered. */
  static final class Collected {
    private final int number;
    private final List<Entry> certain = new ArrayList<>();
    private final List<Entry> possible = new ArrayList<>();
    private final TreeMap<Integer, List<Entry>> bySecond = new TreeMap<>();

    Collected(int number) {
      this.number = number;
    }

    void add(Entry entry, CueGlance glance) {
      if (!entry.isFirst() || glance.looksFarther(entry.pattern())) {
        possible.add(entry);
        return;
      }
      var behind = glance.behind(entry.pattern(), number);
      if (behind.isEmpty()) {
        certain.add(entry);
      }
      for (var word : behind) {
        bySecond.computeIfAbsent(Vocabulary.add(word), key -> new ArrayList<>(1)).add(entry);
      }
    }

    CueEntries closed() {
      return new CueEntries(
          certain.toArray(NO_ENTRIES),
          possible.toArray(NO_ENTRIES),
          bySecond.keySet().stream().mapToInt(second -> second).toArray(),
          bySecond.values().stream()
              .map(entries -> entries.toArray(NO_ENTRIES))
              .toArray(Entry[][]::new));
    }
  }
}
