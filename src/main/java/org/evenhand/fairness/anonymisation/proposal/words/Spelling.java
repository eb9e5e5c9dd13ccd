package org.evenhand.fairness.anonymisation.proposal.words;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Forms of a word that stay the same however it is spelt. */
public final class Spelling {
  private static final Map<String, String> FAMILIES = families();
  private static final String[][] DIGRAPHS = {
    {"ue", "u"}, {"oe", "o"}, {"ae", "a"}, {"aa", "a"}, {"ij", "y"}
  };
  private static final String LIKE = "01|i58";
  private static final String LETTERS = "olllsb";

  private Spelling() {}

  /** Lower case without diacritics and with the letters that are no composed ones: ł, ø, ß, æ. */
  public static String fold(String word) {
    var plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 128;
    }
    return plain ? word.toLowerCase(Locale.ROOT) : foldLetters(word);
  }

  private static String foldLetters(String word) {
    var folded = new StringBuilder();
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char letter = parts.charAt(i);
      switch (letter) {
        case 'ł', 'Ł' -> folded.append('l');
        case 'ø', 'Ø' -> folded.append('o');
        case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
        case 'ı', 'İ' -> folded.append('i');
        case 'ħ', 'Ħ' -> folded.append('h');
        case 'ß' -> folded.append("ss");
        case 'æ', 'Æ' -> folded.append("ae");
        case 'œ', 'Œ' -> folded.append("oe");
        case 'þ', 'Þ' -> folded.append("th");
        case 'ə', 'Ə' -> folded.append('a');
        case 'ŋ', 'Ŋ' -> folded.append('n');
        case 'ʻ', 'ʼ' -> folded.append('\'');
        default -> {
          if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            folded.append(Character.toLowerCase(letter));
          }
        }
      }
    }
    return folded.toString();
  }

  /** Letters and figures alone: {@code o'brien} and {@code obrien} are one. */
  public static String close(String folded) {
    if (isClosed(folded)) {
      return folded;
    }
    var closed = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        closed.append(folded.charAt(i));
      }
    }
    return closed.toString();
  }

  private static boolean isClosed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same for Müller, Muller and Mueller, for Mohammed and Muhammad, for McKay and Mackay. */
  public static String plain(String folded) {
    var family = FAMILIES.get(folded);
    if (family != null) {
      return family;
    }
    var plain = folded.startsWith("mc") ? "mac" + folded.substring(2) : folded;
    for (var digraph : DIGRAPHS) {
      plain = plain.replace(digraph[0], digraph[1]);
    }
    return plain;
  }

  /** The same for letters that a scanner takes for one another: 0 and O, 1 and l, rn and m. */
  public static String scanned(String folded) {
    var scanned = new StringBuilder(folded);
    for (int i = 0; i < scanned.length(); i++) {
      int like = LIKE.indexOf(scanned.charAt(i));
      if (like >= 0) {
        scanned.setCharAt(i, LETTERS.charAt(like));
      }
    }
    return scanned.toString().replace("rn", "m").replace("vv", "w");
  }

  private static Map<String, String> families() {
    var all = new HashMap<String, String>();
    for (var line : WordList.lines("name-families")) {
      var names = line.split(" ");
      for (var name : names) {
        all.putIfAbsent(name, names[0]);
      }
    }
    return all;
  }
}
