package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.told.CuePattern.Strength;

/** Signs that lie in the words themselves: which phrase or list names them, and which others do. */
final class SignsOfWords {
  private static final Set<String> PREPOSITIONS = Lists.words("prepositions");
  private static final String[][] OF = characteristics();
  private static final String[][] BESIDE = beside();
  private static final String[] STRENGTHS = strengths();
  private static final String[] LENGTHS = {
    "", "one word", "two words", "three words", "more words"
  };
  private static final String[] SUPPORT = {
    "support 0", "support 1", "support 2", "support 3", "support 4", "support 5"
  };
  private final Words words;
  private final Passages passages;
  private final CueCandidates candidates;
  private final Idioms idioms;

  SignsOfWords(Scene scene, CueCandidates candidates) {
    this.words = scene.words();
    this.passages = scene.passages();
    this.candidates = candidates;
    this.idioms = new Idioms(words);
  }

  private static String[][] characteristics() {
    var all = new String[Characteristic.values().length][];
    for (var each : Characteristic.values()) {
      all[each.ordinal()] =
          new String[] {"of " + each.code() + " by word", "of " + each.code() + " by phrase"};
    }
    return all;
  }

  private static String[][] beside() {
    var all = new String[Strength.values().length][Holder.values().length];
    for (var strength : Strength.values()) {
      for (var holder : Holder.values()) {
        all[strength.ordinal()][holder.ordinal()] =
            "beside "
                + strength.name().toLowerCase(Locale.ROOT)
                + " "
                + holder.name().toLowerCase(Locale.ROOT);
      }
    }
    return all;
  }

  private static String[] strengths() {
    var all = new String[Strength.values().length];
    for (var strength : Strength.values()) {
      all[strength.ordinal()] = "phrase " + strength.name().toLowerCase(Locale.ROOT);
    }
    return all;
  }

  void of(CueCandidate candidate, List<String> signs) {
    kind(candidate, signs);
    beside(candidate, signs);
  }

  private void kind(CueCandidate candidate, List<String> signs) {
    boolean phrase = candidate.isPhrase();
    signs.add(OF[candidate.characteristic().ordinal()][phrase ? 1 : 0]);
    signs.add(phrase ? STRENGTHS[strength(candidate).ordinal()] : candidate.list());
    signs.add(LENGTHS[Math.min(LENGTHS.length - 1, candidate.to() - candidate.from())]);
    if (idioms.cover(candidate.from(), candidate.to())) {
      signs.add("idiom");
    }
    if (!words.in(candidate.from(), PREPOSITIONS) && isCapital(candidate.from())) {
      signs.add(phrase ? "capital phrase" : "capital word");
    } else if (!phrase) {
      signs.add("no capital");
    }
  }

  private static Strength strength(CueCandidate candidate) {
    return candidate.match().pattern().strength();
  }

  private boolean isCapital(int at) {
    return Character.isUpperCase(words.text(at).charAt(0)) && passages.sameSegment(at - 1, at);
  }

  private void beside(CueCandidate candidate, List<String> signs) {
    for (var strength : Strength.values()) {
      for (var holder : Holder.values()) {
        boolean own =
            candidate.isPhrase() && strength == strength(candidate) && holder == candidate.holder();
        if (!own && candidates.isBeside(candidate, strength, holder)) {
          signs.add(BESIDE[strength.ordinal()][holder.ordinal()]);
        }
      }
    }
    signs.add(SUPPORT[Math.min(SUPPORT.length - 1, candidates.support(candidate))]);
    if (candidates.isAmbiguous(candidate)) {
      signs.add("ambiguous");
    }
  }
}
