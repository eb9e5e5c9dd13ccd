package org.evenhand.fairness.anonymisation.corpus;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/** How the letters of a name are changed in files. */
final class Letters {
  private static final String[][] DIGRAPHS = {
    {"ü", "ue"},
    {"ö", "oe"},
    {"ä", "ae"},
    {"ø", "oe"},
    {"å", "aa"},
    {"æ", "ae"},
    {"ß", "ss"},
    {"Ü", "Ue"},
    {"Ö", "Oe"},
    {"Ä", "Ae"},
    {"Ø", "Oe"},
    {"Å", "Aa"}
  };

  private Letters() {}

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  static String capital(String word) {
    return upper(word.substring(0, 1)) + word.substring(1);
  }

  /** Without diacritics, in the same case. */
  static String ascii(String text) {
    var plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var letter = text.substring(i, i + 1);
      var folded = Spelling.fold(letter);
      plain.append(Character.isUpperCase(text.charAt(i)) ? capitalOf(folded) : folded);
    }
    return plain.toString();
  }

  private static String capitalOf(String folded) {
    return folded.isEmpty() ? "" : capital(folded);
  }

  static String digraphs(String text) {
    var written = text;
    for (var pair : DIGRAPHS) {
      written = written.replace(pair[0], pair[1]);
    }
    return written;
  }

  /** With Cyrillic letters that look the same. */
  static String lookAlike(String text) {
    return text.replace('a', 'а').replace('e', 'е').replace('o', 'о');
  }

  static String different(String text, UnaryOperator<String> change) {
    var changed = change.apply(text);
    return changed.equals(text) ? "" : changed;
  }

  /** The last word of a surname of several. */
  static String last(String surname) {
    int at = Math.max(surname.lastIndexOf(' '), surname.lastIndexOf('-'));
    return surname.substring(at + 1);
  }

  static boolean isDouble(Bearer bearer) {
    int hyphen = bearer.surname().indexOf('-');
    return hyphen > 0
        && Character.isUpperCase(bearer.surname().charAt(0))
        && Character.isUpperCase(bearer.surname().charAt(hyphen + 1));
  }

  /** Letters and figures alone, in lower case without diacritics, as in addresses of the net. */
  static String closed(String name) {
    return Spelling.close(Spelling.fold(name));
  }

  /**
   * A name and the initial of another; none where that is I, which behind a name is the pronoun.
   */
  static String behind(String name, String initialOf) {
    var letter = upper(initialOf.substring(0, 1));
    return letter.equals("I") ? "" : name + " " + letter;
  }

  static String initials(Bearer bearer, String sign, String gap) {
    return String.join(
        sign + gap,
        upper(bearer.forename().substring(0, 1)),
        upper(bearer.middle().substring(0, 1)),
        upper(last(bearer.surname()).substring(0, 1)));
  }

  /** Broken in the midst of its longest word. */
  static String broken(String name, String by) {
    int at = name.length() - last(name).length() + last(name).length() / 2;
    boolean letters =
        Character.isLetter(name.charAt(at)) && Character.isLetter(name.charAt(at - 1));
    return last(name).length() < 5 || !letters
        ? name
        : name.substring(0, at) + by + name.substring(at);
  }

  static String spaced(Bearer bearer) {
    var word = upper(last(bearer.surname()));
    return word.chars().allMatch(Character::isLetter) && word.length() > 2
        ? String.join(" ", word.split(""))
        : "";
  }
}
