package org.evenhand.web;

import java.util.Map;
import org.evenhand.ruleset.api.RuleSet;

/** What a regulator calls things, by key. */
public interface Nouns {
  /** The word for a key such as {@code registrant}, or null when there is none. */
  String word(String key);

  /** The nouns of another rule set, in the same installation. */
  default Nouns under(RuleSet rules) {
    return of(rules);
  }

  /** These nouns and no others. */
  static Nouns of(Map<String, String> words) {
    return words::get;
  }

  /** The nouns of a rule set, and under {@code rules} what people call it. */
  static Nouns of(RuleSet rules) {
    return key -> key.equals("rules") ? rules.title() : rules.nouns().words().get(key);
  }
}
