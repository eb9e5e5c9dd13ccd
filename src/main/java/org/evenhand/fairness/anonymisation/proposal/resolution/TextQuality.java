package org.evenhand.fairness.anonymisation.proposal.resolution;

import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;

/**
 * What kind of text a document is.
 *
 * @param words all of them
 * @param foreign those in lines in which hardly a word holds an English sentence together
 * @param damaged those that no writer writes: figures inside a word, replacement signs
 */
record TextQuality(int words, int foreign, int damaged) {
  /** A line with fewer words says nothing about its language. */
  private static final int LINE = 8;

  /** English prose has four in ten, a form's answers two; other languages share a few words. */
  private static final double HOLDING_TOGETHER = 0.14;

  static TextQuality of(Reading reading) {
    int words = 0;
    int foreign = 0;
    int damaged = 0;
    int inLine = 0;
    int holding = 0;
    int strange = 0;
    int line = 0;
    for (var token : reading.tokens()) {
      if (token.line() != line) {
        foreign += foreign(inLine, holding, strange);
        inLine = 0;
        holding = 0;
        strange = 0;
        line = token.line();
      }
      if (token.isWord()) {
        words++;
        inLine += token.shape() == Shape.LOWER ? 1 : 0;
        holding += FunctionWords.contains(token.folded()) ? 1 : 0;
        strange += isOtherScript(token) ? 1 : 0;
        damaged += isDamaged(token) ? 1 : 0;
      } else if (token.text().equals("\ufffd")) {
        damaged++;
      }
    }
    return new TextQuality(words, foreign + foreign(inLine, holding, strange), damaged);
  }

  private static int foreign(int words, int holding, int strange) {
    boolean isForeign = words >= LINE && holding < HOLDING_TOGETHER * words;
    return isForeign ? words : strange;
  }

  private static boolean isOtherScript(Token token) {
    int first = token.text().codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
  }

  /** {@code th1s}, {@code 0ff1ce}; not {@code 11pm} or {@code SW118264}. */
  private static boolean isDamaged(Token token) {
    var word = token.text();
    boolean lower = word.chars().anyMatch(Character::isLowerCase);
    int changes = 0;
    for (int i = 1; i < word.length(); i++) {
      changes += Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1)) ? 1 : 0;
    }
    return lower && changes > 1 && word.length() < 15;
  }

  double foreignShare() {
    return share(foreign);
  }

  double damagedShare() {
    return share(damaged);
  }

  private double share(int some) {
    return words == 0 ? 0 : (double) some / words;
  }
}
