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
  private static final int WIDEST_GAP = 4;
  private static final String GAP = "..";
  private final Characteristic characteristic;
  private final Strength strength;
  private final String source;
  private final String replacement;
  private final List<WordClass> places = new ArrayList<>();
  private final List<Boolean> optional = new ArrayList<>();
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
    places.add(place(word));
    optional.add(may);
    hiddenTo = ends ? places.size() : hiddenTo;
  }

  private static WordClass place(String word) {
    if (word.equals(GAP)) {
      return new WordClass.Gap();
    }
    if (word.startsWith("!") && word.length() > 1) {
      return new WordClass.Not(place(word.substring(1)));
    }
    if (word.startsWith("=") && word.length() > 1) {
      return new WordClass.Exactly(List.of(word.substring(1).split("\\|")));
    }
    return word.contains("<") ? alternatives(word) : phrases(word);
  }

  /** {@code <poss>}, or several classes at one place: {@code <country>|<city>}. */
  private static WordClass alternatives(String written) {
    var names = written.split("\\|");
    if (names.length == 1) {
      return WordClass.named(name(names[0]));
    }
    return new AnyOf(java.util.Arrays.stream(names).map(CuePattern::placeOf).toList());
  }

  /** Alternatives of one place; a low line stands for a blank within one: {@code born_again}. */
  private static WordClass phrases(String written) {
    return new Phrases(List.of(written.replace('_', ' ').split("\\|")));
  }

  private static WordClass placeOf(String written) {
    return written.startsWith("<") ? WordClass.named(name(written)) : phrases(written);
  }

  private static String name(String written) {
    return written.substring(1, written.length() - 1);
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
      if (places.get(place) instanceof Phrases phrases) {
        hidden.addAll(phrases.written());
      }
    }
    return hidden;
  }

  /** The words with which it can begin. */
  Set<String> firsts() {
    var firsts = new HashSet<String>();
    for (int i = 0; i < places.size(); i++) {
      firsts.addAll(places.get(i).firsts());
      if (!optional.get(i)) {
        break;
      }
    }
    return firsts;
  }

  /** The words of which one must follow when it begins with a word; empty when any may. */
  Set<String> seconds(String first) {
    var within = optional.get(0) ? Set.<String>of() : places.get(0).seconds(first);
    if (!within.contains("")) {
      return within;
    }
    var seconds = new HashSet<>(within);
    seconds.remove("");
    for (int i = 1; i < places.size(); i++) {
      var firsts = places.get(i).firsts();
      if (firsts.isEmpty() || firsts.contains("#") || firsts.contains("*") || firsts.contains("")) {
        return Set.of();
      }
      seconds.addAll(firsts);
      if (!optional.get(i)) {
        return seconds;
      }
    }
    return Set.of();
  }

  /** The words of which one must follow its first place and a gap; empty when it is no such. */
  Set<String> behindFirstGap() {
    boolean gap = !optional.get(0) && places.size() > 2 && places.get(1) instanceof WordClass.Gap;
    var later = new HashSet<String>();
    for (int i = 2; i < places.size() && gap; i++) {
      var firsts = places.get(i).firsts();
      if (firsts.isEmpty() || firsts.contains("#") || firsts.contains("*") || firsts.contains("")) {
        return Set.of();
      }
      later.addAll(firsts);
      if (!optional.get(i)) {
        return later;
      }
    }
    return Set.of();
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
      boolean gap = places.get(place) instanceof WordClass.Gap && ends[place] > from;
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
    if (places.get(place) instanceof WordClass.Gap) {
      return matchBehindGap(words, at, place, ends);
    }
    int from = place > 0 && words.is(at, "-") && words.isWord(at + 1) ? at + 1 : at;
    int behind = places.get(place).match(words, from);
    if (behind > 0) {
      int end = match(words, behind, place + 1, ends);
      if (end > 0) {
        return end;
      }
    }
    if (!optional.get(place)) {
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
