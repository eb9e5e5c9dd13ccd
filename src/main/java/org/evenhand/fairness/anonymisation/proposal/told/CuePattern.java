package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;

/**
 * A phrase that tells a characteristic, as a row of places: {@code in <poss> early|late?
 * [forties]}. A bar parts alternatives, a question mark lets a place be left out, angle brackets
 * name a {@link WordClass}, square brackets enclose what is hidden (the whole phrase without them),
 * two stops stand for up to {@value #WIDEST_GAP} words, an exclamation mark begins what must not
 * follow, an equals sign what is written just so: {@code =ME}. Hyphens in the text do not count.
 */
final class CuePattern {
  static final int WIDEST_GAP = 4;

  /** How many words on the word behind a gap may stand, with the first phrase and hyphens. */
  private static final int REACH = 10;

  private final Characteristic characteristic;
  private final Strength strength;
  private final String source;
  private final String replacement;
  private final List<CuePlace> places = new ArrayList<>();
  private final WordSet firsts;
  private final WordSet following;
  private final WordSet behindFirstGap;
  private int hiddenFrom = -1;
  private int hiddenTo = -1;

  /** How readily a phrase is taken for a cue. */
  enum Strength {
    /** Unless it clearly is somebody else's. */
    STRONG,
    /** Only where it clearly is the registrant's. */
    WEAK,
    /** As weak, and not beside words of the work: visits, records, courts. */
    FAINT,
    /** As strong, unless the registrant's health is what the referral is about. */
    CONDITION,
    /** Always the registrant's: my sister the social worker. */
    REGISTRANT,
    /** Words that insult by a characteristic. */
    SLUR
  }

  /**
   * Where a pattern stands: all of it, and what is to be hidden.
   *
   * @param gapFrom first word of a gap within what is hidden, which is not
   * @param gapTo behind the gap; the same where there is none
   */
  record Match(
      CuePattern pattern, int from, int to, int hiddenFrom, int hiddenTo, int gapFrom, int gapTo) {}

  CuePattern(Characteristic characteristic, Strength strength, String line) {
    this.characteristic = characteristic;
    this.strength = strength;
    var sides = line.split("=>");
    this.source = sides[0].strip();
    this.replacement = sides.length > 1 ? sides[1].strip() : Neutral.wording(characteristic);
    for (var word : source.split("\\s+")) {
      addPlace(word);
    }
    if (hiddenFrom < 0) {
      hiddenFrom = 0;
      hiddenTo = places.size();
    }
    this.firsts = firsts();
    this.following = firstsFrom(1);
    boolean gap = !places.get(0).optional() && places.size() > 2 && places.get(1).isGap();
    this.behindFirstGap = gap ? firstsFrom(2) : WordSet.NONE;
  }

  private void addPlace(String written) {
    var word = written;
    if (word.startsWith("[")) {
      hiddenFrom = hiddenFrom < 0 ? places.size() : hiddenFrom;
      word = word.substring(1);
    }
    boolean may = false;
    boolean ends = false;
    while (word.length() > 1 && (word.endsWith("?") || word.endsWith("]"))) {
      may |= word.endsWith("?");
      ends |= word.endsWith("]");
      word = word.substring(0, word.length() - 1);
    }
    places.add(CuePlace.of(word, may));
    hiddenTo = ends ? places.size() : hiddenTo;
  }

  Characteristic characteristic() {
    return characteristic;
  }

  Strength strength() {
    return strength;
  }

  String replacement() {
    return replacement;
  }

  @Override
  public String toString() {
    return source;
  }

  /** The words it hides that it names one by one, not by a class. */
  Set<String> hiddenWords() {
    var hidden = new HashSet<String>();
    for (int place = hiddenFrom; place < hiddenTo; place++) {
      if (places.get(place).words() instanceof Phrases phrases) {
        hidden.addAll(phrases.written());
      }
    }
    return hidden;
  }

  /** The words with which it can begin. */
  private WordSet firsts() {
    if (!places.get(0).optional()) {
      return places.get(0).words().firsts();
    }
    var firsts = new HashSet<String>();
    for (var place : places) {
      firsts.addAll(place.words().firsts());
      if (!place.optional()) {
        break;
      }
    }
    return new WordSet(firsts);
  }

  /** The words of which one must stand at a place or, if that is left out, behind; else none. */
  private WordSet firstsFrom(int from) {
    var firsts = new HashSet<String>();
    for (var place : places.subList(from, places.size())) {
      if (!place.isOfWords()) {
        return WordSet.NONE;
      }
      firsts.addAll(place.words().firsts());
      if (!place.optional()) {
        return new WordSet(firsts);
      }
    }
    return WordSet.NONE;
  }

  /** The words with which it can begin. */
  WordSet firstWords() {
    return firsts;
  }

  /** The words by which to find it. */
  CueAnchor anchor() {
    return CueAnchor.of(places, firsts);
  }

  /** Whether a word is one of those with which it can begin. */
  boolean mayBeginWithWord(Words words, int at) {
    return firsts.has(words.number(at));
  }

  /** A look also at what stands behind a word, which may be a figure or any word with a capital. */
  boolean mayBegin(Words words, int at) {
    int shape = words.numberOfShape(at);
    return mayBegin(words.number(at), words, at)
        || shape != Vocabulary.NONE && mayBegin(shape, words, at);
  }

  private boolean mayBegin(int first, Words words, int at) {
    if (!firsts.has(first)) {
      return false;
    }
    int next = behind(words, at);
    var within = seconds(first);
    boolean ends = within.contains("");
    if (within.isEmpty() || ends && following.isEmpty()) {
      return behindFirstGap.isEmpty() || isNear(behindFirstGap, words, next);
    }
    boolean follows = words.in(next, within) || ends && following.has(words.number(next));
    return follows || isNear(behindFirstGap, words, next);
  }

  private Set<String> seconds(int first) {
    return places.get(0).optional() ? Set.of() : places.get(0).words().seconds(first);
  }

  /** Whether it goes on behind a gap with words that are known. */
  boolean hasGapBehindFirst() {
    return !behindFirstGap.isEmpty();
  }

  /** The words of which one must stand behind a word that begins it; none where any may. */
  Set<String> behind(int first) {
    var within = seconds(first);
    boolean ends = within.contains("");
    if (within.isEmpty() || ends && following.isEmpty()) {
      return Set.of();
    }
    if (!ends) {
      return within;
    }
    var both = new HashSet<>(following);
    both.addAll(within);
    both.remove("");
    return both;
  }

  /** The word behind one, over a hyphen. */
  static int behind(Words words, int at) {
    return words.is(at + 1, "-") ? at + 2 : at + 1;
  }

  private static boolean isNear(WordSet wanted, Words words, int from) {
    for (int at = from; !wanted.isEmpty() && at < from + REACH && words.has(at); at++) {
      if (words.in(at, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Where it stands if it begins at a word; null if it does not. */
  Match match(Words words, int at) {
    var ends = new int[places.size() + 1];
    int end = match(words, at, 0, ends);
    if (end < 0) {
      return null;
    }
    int from = hiddenFrom == 0 ? at : ends[hiddenFrom];
    while (words.is(from, "-")) {
      from++;
    }
    int to = ends[hiddenTo];
    return to > from ? match(at, end, from, to, ends) : null;
  }

  private Match match(int at, int end, int from, int to, int[] ends) {
    for (int place = Math.max(hiddenFrom, 0); place < hiddenTo; place++) {
      boolean gap = places.get(place).isGap() && ends[place] > from;
      if (gap && ends[place + 1] > ends[place] && ends[place + 1] < to) {
        return new Match(this, at, end, from, to, ends[place], ends[place + 1]);
      }
    }
    return new Match(this, at, end, from, to, to, to);
  }

  private int match(Words words, int at, int place, int[] ends) {
    ends[place] = at;
    if (place == places.size()) {
      return at;
    }
    if (places.get(place).isGap()) {
      return matchBehindGap(words, at, place, ends);
    }
    int from = place > 0 && words.is(at, "-") && words.isWord(at + 1) ? at + 1 : at;
    int behind = places.get(place).words().match(words, from);
    if (behind > 0) {
      int end = match(words, behind, place + 1, ends);
      if (end > 0) {
        return end;
      }
    }
    if (!places.get(place).optional()) {
      return -1;
    }
    int end = match(words, at, place + 1, ends);
    if (end > 0) {
      ends[place] = at;
    }
    return end;
  }

  private int matchBehindGap(Words words, int at, int place, int[] ends) {
    int from = at;
    for (int gap = 0; gap <= WIDEST_GAP; gap++) {
      int end = match(words, from, place + 1, ends);
      if (end > 0) {
        ends[place] = at;
        return end;
      }
      from = words.is(from, "-") ? from + 1 : from;
      if (!words.has(from) || words.isSign(from) && !words.is(from, "'s")) {
        return -1;
      }
      from++;
    }
    return -1;
  }
}
