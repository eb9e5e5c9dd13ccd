package org.evenhand.triage.application;

import java.util.List;
import org.evenhand.casefile.api.Question;

/** What is asked of somebody who says that a released file gives its person away. */
final class LeakReport {
  private LeakReport() {}

  /** What was left in a released file. */
  enum LeftIn {
    NAME,
    NUMBER_OR_ADDRESS,
    PLACE_OR_EMPLOYER,
    CHARACTERISTIC,
    SOMETHING_ELSE
  }

  /** Asked where the question has this answer. */
  static List<Question> asked(String question, String answer) {
    return List.of(
        Question.choice("leak", LeftIn.values()).when(question, answer),
        Question.longText("note").upTo(4_000).when(question, answer));
  }
}
