package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as words: runs of letters and digits. Characters that do not show are taken out first, and
 * what stands between two words is kept, because it tells whether they were one.
 */
final class Words {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;•*]|[-–]\\s+$");

  private final String text;
  private final List<Word> words = new ArrayList<>();

  /**
   * @param folded small, without marks
   */
  record Word(String raw, String folded, int start, int end) {
    boolean isCapital() {
      return Character.isUpperCase(raw.codePointAt(0)) || Character.isTitleCase(raw.codePointAt(0));
    }

    boolean isShouted() {
      return raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
    }

    boolean hasDigit() {
      return raw.chars().anyMatch(Character::isDigit);
    }
  }

  Words(String given) {
    text = UNSEEN.matcher(given).replaceAll("").replace('\u00a0', ' ');
    var found = WORD.matcher(text);
    while (found.find()) {
      var raw = found.group();
      words.add(new Word(raw, Folding.folded(raw), found.start(), found.end()));
    }
  }

  String text() {
    return text;
  }

  int count() {
    return words.size();
  }

  Word at(int place) {
    return words.get(place);
  }

  /** What stands between a word and the one before it. */
  String before(int place) {
    return text.substring(place == 0 ? 0 : words.get(place - 1).end(), words.get(place).start());
  }

  /** What stands between a word and the next. */
  String after(int place) {
    var last = place + 1 == words.size();
    return text.substring(words.get(place).end(), last ? text.length() : at(place + 1).start());
  }

  boolean beginsSentence(int place) {
    if (place == 0) {
      return true;
    }
    var gap = before(place);
    return SENTENCE_END.matcher(gap).find()
        || gap.contains("\"")
        || gap.contains("“")
        || gap.contains("‘");
  }

  /** The words from one to another, as they stand. */
  String from(int first, int last) {
    return text.substring(words.get(first).start(), words.get(last).end()).replaceAll("\\s+", " ");
  }

  /** Everything without white space that this word stands in, for example an address. */
  String chunk(int place) {
    var start = words.get(place).start();
    var end = words.get(place).end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
