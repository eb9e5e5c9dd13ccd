package org.evenhand.register.model;

/**
 * How like a word of a name is to a word typed, from 0 (not alike) to 1 (the same). The numbers
 * only rank; nothing is decided by them.
 */
public final class WordLikeness {
  public static final double SAME = 1.0;
  private static final double ONE_SLIP = 0.92;
  private static final double SOUNDS_ALIKE = 0.88;
  private static final double TWO_SLIPS = 0.8;
  private static final double START_OF_IT = 0.8;
  private static final double INITIAL = 0.75;
  private static final int LONG_ENOUGH_FOR_ONE = 3;
  private static final int LONG_ENOUGH_FOR_TWO = 5;
  private static final int LONG_ENOUGH_FOR_A_START = 3;

  private WordLikeness() {}

  public static double of(String typed, String word) {
    if (typed.equals(word)) {
      return SAME;
    }
    if (typed.length() == 1) {
      return word.startsWith(typed) ? INITIAL : 0;
    }
    var slips = EditDistance.between(typed, word);
    var shorter = Math.min(typed.length(), word.length());
    if (slips == 1 && shorter >= LONG_ENOUGH_FOR_ONE) {
      return ONE_SLIP;
    }
    if (WordKeys.soundAlike(typed, word)) {
      return SOUNDS_ALIKE;
    }
    if (slips == 2 && shorter >= LONG_ENOUGH_FOR_TWO) {
      return TWO_SLIPS;
    }
    return typed.length() >= LONG_ENOUGH_FOR_A_START && word.startsWith(typed) ? START_OF_IT : 0;
  }
}
