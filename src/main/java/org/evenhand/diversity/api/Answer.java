package org.evenhand.diversity.api;

import java.util.List;

/**
 * One person's answer to one question. It cannot be printed.
 *
 * @param item the question's code
 * @param state how it stands with the answer
 * @param codes the choices made, when it was answered; one unless the question allows several
 */
public record Answer(String item, AnswerState state, List<String> codes) {
  public Answer {
    codes = List.copyOf(codes);
  }

  public static Answer of(String item, String... codes) {
    return new Answer(item, AnswerState.ANSWERED, List.of(codes));
  }

  public static Answer without(String item, AnswerState state) {
    return new Answer(item, state, List.of());
  }

  @Override
  public String toString() {
    return "Answer";
  }
}
