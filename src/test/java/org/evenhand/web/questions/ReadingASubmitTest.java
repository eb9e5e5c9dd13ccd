package org.evenhand.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepForm;
import org.junit.jupiter.api.Test;

class ReadingASubmitTest {
  private final StepForm form =
      StepForm.of(
          Question.shown("text", "read only"),
          Question.longText("reasons"),
          Question.choices("themes", List.of(new Option("A", "a"), new Option("B", "b"))),
          Question.date("when"));

  @Test
  void keepsWhatWasTypedEvenWhenWrong() {
    var answers = read(Map.of("q-when", new String[] {"next Tuesday"}));
    assertThat(answers.text("when")).isEqualTo("next Tuesday");
    assertThat(form.check(answers)).anyMatch(problem -> problem.key().equals("answer.notADate"));
  }

  @Test
  void takesEveryTickedBox() {
    assertThat(read(Map.of("q-themes", new String[] {"A", "B"})).all("themes"))
        .containsExactly("A", "B");
  }

  @Test
  void evensOutLineEndsAndShowsWhereSomethingCannotBeSeen() {
    assertThat(
            read(Map.of("q-reasons", new String[] {"one\r\ntwo\u0000\u0007\tthree"}))
                .all("reasons"))
        .containsExactly("one\ntwo\u2400\u2407\tthree");
  }

  @Test
  void joinsThreeBoxesToOneDate() {
    var answers =
        read(
            Map.of(
                "q-when", new String[] {" 9 "},
                "q-when-month", new String[] {"2"},
                "q-when-year", new String[] {"2026"}));
    assertThat(answers.date("when")).isEqualTo("2026-02-09");
  }

  @Test
  void countsThreeEmptyBoxesAsNoAnswer() {
    var none = new String[] {""};
    assertThat(read(Map.of("q-when", none, "q-when-month", none, "q-when-year", none)).has("when"))
        .isFalse();
  }

  @Test
  void neverLooksAtFieldsThatAreNotAsked() {
    var answers = read(Map.of("q-text", new String[] {"x"}, "q-other", new String[] {"y"}));
    assertThat(answers).isEqualTo(Answers.NONE);
  }

  private Answers read(Map<String, String[]> parameters) {
    return Submitted.read(form, "q", parameters);
  }
}
