package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Match;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** All phrases that tell a characteristic, one list for each: {@code cues-religion.txt}. */
final class CueLexicon {
  /** The numbers by which patterns find any figure and any word with a capital. */
  static final int FIGURE = Vocabulary.add("#");

  static final int CAPITAL = Vocabulary.add("*");
  private static final List<CuePattern> PATTERNS = cues();
  private static final CueIndex CUES = new CueIndex(PATTERNS, CueGlance.AT_WORDS_BEHIND_TOO);
  private static final CueIndex IDIOMS = new CueIndex(idioms(), CueGlance.AT_WORD);
  private static final Map<String, Integer> NUMBERS = Vocabulary.close();

  private CueLexicon() {}

  /** All phrases there are. */
  static List<CuePattern> patterns() {
    return PATTERNS;
  }

  /** All that stand in a text, whatever they overlap, in order. */
  static List<Match> in(Words words) {
    return CUES.in(words).stream().filter(match -> isTogether(words, match)).toList();
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

  /** Phrases in which the words of the cues tell nothing of anybody. */
  static List<Match> idiomsIn(Words words) {
    return IDIOMS.in(words);
  }

  /** A word's number in the vocabulary, in lower case. */
  static int numberOf(String folded) {
    return NUMBERS.getOrDefault(folded, Vocabulary.NONE);
  }

  private static List<CuePattern> idioms() {
    return Lists.lines("told-idioms").stream()
        .map(line -> new CuePattern(Characteristic.SEX, Strength.WEAK, line))
        .toList();
  }

  private static List<CuePattern> cues() {
    var patterns = new ArrayList<CuePattern>();
    for (var characteristic : Characteristic.values()) {
      read(characteristic, patterns);
    }
    return patterns;
  }

  /** Patterns stand below a line {@code == strength}, strong before the first. */
  private static void read(Characteristic characteristic, List<CuePattern> patterns) {
    var strength = Strength.STRONG;
    for (var line : Lists.lines("cues-" + characteristic.code().replace('_', '-'))) {
      if (line.startsWith("==")) {
        strength = Strength.valueOf(line.substring(2).strip().toUpperCase(Locale.ROOT));
      } else {
        patterns.add(new CuePattern(characteristic, strength, line));
      }
    }
  }
}
