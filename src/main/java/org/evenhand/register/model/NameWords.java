package org.evenhand.register.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.evenhand.register.api.PersonName;

/**
 * Names as words without marks: lower case, no accents, no apostrophes, hyphens as gaps. {@code
 * O'Neil} is {@code oneil}, {@code Siobhán} is {@code siobhan}.
 */
public final class NameWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`´]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Map<Character, String> WITHOUT_DECOMPOSITION =
      Map.of(
          'ß', "ss", 'ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i", 'ħ', "h");

  private NameWords() {}

  /** The words of a text, in order. */
  public static List<String> of(String text) {
    var plain = GAPS.matcher(plain(text)).replaceAll(" ").strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /**
   * The words of a name on the register, and its words joined, as people write double-barrelled
   * names and names with particles both ways. A name in characters is written without a gap too.
   */
  public static Set<String> of(PersonName name) {
    var all = new LinkedHashSet<String>();
    addPart(all, of(name.given()));
    addPart(all, of(name.family()));
    if (name.full().codePoints().anyMatch(Character::isIdeographic)) {
      all.add(String.join("", of(name.family() + name.given())));
    }
    return all;
  }

  /** Ways to read what somebody typed: as it is, and with each two neighbours as one word. */
  public static List<List<String>> readings(List<String> typed) {
    var readings = new ArrayList<List<String>>();
    readings.add(typed);
    for (int i = 0; i + 1 < typed.size(); i++) {
      var joined = new ArrayList<>(typed);
      joined.set(i, joined.get(i) + joined.remove(i + 1));
      readings.add(joined);
    }
    return readings;
  }

  private static void addPart(Set<String> all, List<String> words) {
    all.addAll(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      all.add(words.get(i) + words.get(i + 1));
    }
    all.add(String.join("", words));
    all.remove("");
  }

  private static String plain(String text) {
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    var letters = new StringBuilder();
    for (char letter : APOSTROPHES.matcher(bare).replaceAll("").toCharArray()) {
      letters.append(WITHOUT_DECOMPOSITION.getOrDefault(letter, String.valueOf(letter)));
    }
    return letters.toString();
  }
}
