package org.evenhand.register.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * What words of names are found by in the database. Two words are worth comparing when they share a
 * key:
 *
 * <ul>
 *   <li>{@code =katherine} the word itself;
 *   <li>{@code ~K0RN} how it sounds (Double Metaphone, both codes);
 *   <li>{@code -katherin} the word with one letter left out, so that any two words one slip of the
 *       keyboard apart share a key;
 *   <li>{@code ^kath} its first four letters.
 * </ul>
 */
public final class WordKeys {
  private static final int SHORTEST_TO_MISTYPE = 4;
  private static final int START = 4;
  private static final int LONGEST_START = 5;
  private static final DoubleMetaphone SOUND = sound();

  private WordKeys() {}

  /** The keys that a word of the register is stored under. */
  public static Set<String> stored(String word) {
    var keys = new LinkedHashSet<String>();
    keys.add("=" + word);
    addSounds(keys, word);
    withoutOneLetter(word).forEach(shorter -> keys.add("-" + shorter));
    if (word.length() > START) {
      keys.add("^" + word.substring(0, START));
    }
    return keys;
  }

  /** The keys under which words like the one typed are stored. */
  public static Set<String> sought(String typed) {
    var keys = new LinkedHashSet<String>();
    keys.add("=" + typed);
    addSounds(keys, typed);
    if (typed.length() >= SHORTEST_TO_MISTYPE - 1) {
      keys.add("-" + typed);
    }
    for (var shorter : withoutOneLetter(typed)) {
      keys.add("=" + shorter);
      keys.add("-" + shorter);
    }
    if (typed.length() >= START && typed.length() <= LONGEST_START) {
      keys.add("^" + typed.substring(0, START));
    }
    return keys;
  }

  /** Whether two words sound alike. */
  static boolean soundAlike(String one, String other) {
    var sounds = new LinkedHashSet<String>();
    addSounds(sounds, one);
    var others = new LinkedHashSet<String>();
    addSounds(others, other);
    return others.stream().anyMatch(sounds::contains);
  }

  private static void addSounds(Set<String> keys, String word) {
    for (var alternate : new boolean[] {false, true}) {
      var code = SOUND.doubleMetaphone(word, alternate);
      if (code != null && code.length() > 1) {
        keys.add("~" + code);
      }
    }
  }

  private static Set<String> withoutOneLetter(String word) {
    var shorter = new LinkedHashSet<String>();
    for (int i = 0; word.length() >= SHORTEST_TO_MISTYPE && i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }

  private static DoubleMetaphone sound() {
    var sound = new DoubleMetaphone();
    sound.setMaxCodeLen(6);
    return sound;
  }
}
