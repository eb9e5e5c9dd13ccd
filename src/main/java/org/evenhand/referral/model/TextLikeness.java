package org.evenhand.referral.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much of one text stands in another: the share of the shorter one's runs of three words that
 * the other has too. Case, accents and punctuation do not count. A few words are never similar:
 * there is too little to go by.
 */
public final class TextLikeness {
  private static final int RUN = 3;
  private static final int FEWEST_RUNS = 8;
  private static final double SIMILAR = 0.4;
  private static final int LONGEST = 20_000;

  private TextLikeness() {}

  public static boolean areSimilar(String one, String other) {
    return share(one, other) >= SIMILAR;
  }

  /** Between 0, nothing in common, and 1, one text stands in the other. */
  static double share(String one, String other) {
    var runs = runs(one);
    var others = runs(other);
    var fewer = Math.min(runs.size(), others.size());
    if (fewer < FEWEST_RUNS) {
      return 0;
    }
    runs.retainAll(others);
    return (double) runs.size() / fewer;
  }

  private static Set<String> runs(String text) {
    var words = words(text);
    var runs = new HashSet<String>();
    for (var i = 0; i + RUN <= words.length; i++) {
      runs.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return runs;
  }

  private static String[] words(String text) {
    var some = text.substring(0, Math.min(LONGEST, text.length()));
    var plain = Normalizer.normalize(some, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
  }
}
