package org.evenhand.ruleset.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What this regulator calls things. Pages and letters take these words by key and never hold them
 * themselves.
 *
 * @param words by key; every key of {@link #KEYS} is there
 */
public record Nouns(Map<String, String> words) {
  /** The keys that every rule set has words for. */
  public static final List<String> KEYS =
      List.of(
          "regulator",
          "profession",
          "register",
          "registrant",
          "registrants",
          "concern",
          "caseExaminer",
          "caseExaminers",
          "adjudicator",
          "adjudicators",
          "hearingBody",
          "legalAdviser",
          "interimSuspension",
          "interimConditions",
          "court",
          "oversightBody",
          "statute");

  public Nouns {
    words = Collections.unmodifiableMap(new TreeMap<>(words));
  }

  /** The word for a key. @throws IllegalArgumentException when there is no such key */
  public String get(String key) {
    var word = words.get(key);
    if (word == null) {
      throw new IllegalArgumentException("no noun has the key " + key);
    }
    return word;
  }

  /** The same words, but for one. */
  public Nouns with(String key, String word) {
    var changed = new TreeMap<>(words);
    changed.put(key, word);
    return new Nouns(changed);
  }

  public String regulator() {
    return get("regulator");
  }

  public String registrant() {
    return get("registrant");
  }

  public String registrants() {
    return get("registrants");
  }
}
