package org.evenhand.demonstration.model;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.ConcernCategory;

/** The texts of the demonstration: concerns as people write them, and what officers write. */
final class Words {
  private final Map<String, Object> words = Resource.read("words", new TypeReference<>() {});
  private final List<Concern> concerns = Resource.read("concerns", new TypeReference<>() {});

  /**
   * What concerns of one kind look like.
   *
   * @param ground the statutory ground that is alleged, as the rule set codes it
   */
  record Concern(
      ConcernCategory category,
      String ground,
      List<String> others,
      List<String> employer,
      List<String> allegations) {}

  Concern about(ConcernCategory category) {
    return concerns.stream()
        .filter(concern -> concern.category() == category)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no words about " + category));
  }

  /** One of the texts under a name, or the only one. */
  String one(String name, Dice dice) {
    var found = words.get(name);
    if (found instanceof List<?> many) {
      return (String) many.get(dice.between(0, many.size() - 1));
    }
    return only(name);
  }

  String only(String name) {
    if (words.get(name) instanceof String text) {
      return text;
    }
    throw new IllegalStateException("no single text is called " + name);
  }

  /** Whom an enquiry was made of, and what they answered. */
  Map<String, String> enquiry(Dice dice) {
    var all = (List<?>) words.get("enquiries");
    var one = (Map<?, ?>) all.get(dice.between(0, all.size() - 1));
    return Map.of("asked", (String) one.get("asked"), "answer", (String) one.get("answer"));
  }
}
