package org.evenhand.diversity.api;

import java.util.List;
import java.util.Optional;

/**
 * The questions people are asked about themselves, in one version. Words and groups are data: they
 * come from a file under version control.
 *
 * @param version for example {@code 2026.1}
 * @param promise what people are told before they answer
 * @param items the questions, in the order they are asked
 */
public record QuestionSet(String version, String promise, List<Item> items) {
  /**
   * One question.
   *
   * @param code its code, in capitals
   * @param heading its short name
   * @param question what is asked
   * @param why what the answer is for, in words for the person asked
   * @param multiple whether several choices may be made
   * @param choices what may be chosen
   * @param groups broad groups of choices, where there are too many to compare; else empty
   */
  public record Item(
      String code,
      String heading,
      String question,
      String why,
      boolean multiple,
      List<Choice> choices,
      List<Group> groups) {
    public Item {
      choices = List.copyOf(choices);
      groups = groups == null ? List.of() : List.copyOf(groups);
    }

    public boolean offers(String code) {
      return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }
  }

  /**
   * One choice.
   *
   * @param group the code of its broad group, or null where the question has none
   */
  public record Choice(String code, String label, String group) {}

  /** A broad group of choices. */
  public record Group(String code, String label) {}

  public QuestionSet {
    items = List.copyOf(items);
  }

  public Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }
}
