package org.evenhand.diversity.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.kernel.PersonId;

/**
 * To which group of each question people belong, as far as they have said and have not stopped the
 * monitoring. It cannot be printed, and does not leave the room.
 */
public final class Strata {
  private final Map<String, Map<String, String>> groupOfChoice = new TreeMap<>();
  private final Map<String, Map<PersonId, String>> groups = new HashMap<>();

  /** Of the questions that allow one answer; fine answers become broad groups where there are. */
  public Strata(QuestionSet questions) {
    questions.items().stream()
        .filter(question -> !question.multiple())
        .forEach(
            question ->
                question
                    .choices()
                    .forEach(
                        choice ->
                            groupOfChoice
                                .computeIfAbsent(question.code(), item -> new TreeMap<>())
                                .put(
                                    choice.code(),
                                    choice.group() == null ? choice.code() : choice.group())));
  }

  /** Notes an answer. */
  public void note(PersonId person, String item, String code) {
    Optional.ofNullable(groupOfChoice.getOrDefault(item, Map.of()).get(code))
        .ifPresent(group -> groups.computeIfAbsent(item, i -> new HashMap<>()).put(person, group));
  }

  /** The person's group; empty when it is not known. */
  Optional<String> group(String item, PersonId person) {
    return Optional.ofNullable(groups.getOrDefault(item, Map.of()).get(person));
  }

  /** Groups by which a question is compared, in the order of the alphabet; none if it is not. */
  Set<String> groupsOf(String item) {
    return new TreeSet<>(groupOfChoice.getOrDefault(item, Map.of()).values());
  }

  @Override
  public String toString() {
    return "Strata";
  }
}
