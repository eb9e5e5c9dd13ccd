package org.evenhand.fairness.anonymisation.corpus;

import java.util.SplittableRandom;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/**
 * How names are written wrong. Nothing is given for names too short to be recognised after it, nor
 * where the result is an ordinary word.
 */
final class Misspelling {
  private static final int SHORTEST = 5;
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";
  private static final String[][] SOUNDS = {
    {"ph", "f"},
    {"ck", "k"},
    {"sch", "sh"},
    {"ie", "y"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"c", "k"},
    {"y", "i"},
    {"z", "s"},
    {"w", "v"}
  };

  private Misspelling() {}

  static String swapped(String name, SplittableRandom random) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 2));
    if (isShort(name) || name.charAt(at) == name.charAt(at + 1)) {
      return "";
    }
    return told(
        name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2));
  }

  static String doubled(String name, SplittableRandom random) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 1));
    return isShort(name) ? "" : told(name.substring(0, at + 1) + name.substring(at));
  }

  static String dropped(String name, SplittableRandom random) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 1));
    return isShort(name) ? "" : told(name.substring(0, at) + name.substring(at + 1));
  }

  static String neighbour(String name, SplittableRandom random) {
    int at = 1 + random.nextInt(Math.max(1, name.length() - 1));
    int key = isShort(name) ? -1 : KEYS.indexOf(Character.toLowerCase(name.charAt(at)));
    if (key < 0) {
      return "";
    }
    char wrong = KEYS.charAt(key == 0 ? 1 : key - 1);
    return told(name.substring(0, at) + wrong + name.substring(at + 1));
  }

  /** By ear, one sound. */
  static String heard(String name) {
    for (var sound : SOUNDS) {
      int at = name.indexOf(sound[0], 1);
      if (at > 0 && !isShort(name)) {
        return told(name.substring(0, at) + sound[1] + name.substring(at + sound[0].length()));
      }
    }
    return "";
  }

  /** One pair of signs that a scanner takes for one another. */
  static String scanned(String name) {
    if (isShort(name)) {
      return "";
    }
    for (var pair : new String[][] {{"m", "rn"}, {"o", "0"}, {"l", "1"}, {"s", "5"}}) {
      int at = name.indexOf(pair[0], 1);
      if (at > 0) {
        return name.substring(0, at) + pair[1] + name.substring(at + 1);
      }
    }
    return "";
  }

  private static boolean isShort(String name) {
    return name.length() < SHORTEST || !name.chars().allMatch(Character::isLetter);
  }

  private static String told(String name) {
    return Lexicon.isOrdinary(Spelling.fold(name)) ? "" : name;
  }
}
