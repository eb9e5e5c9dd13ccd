package org.evenhand.web.questions;

import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;

/**
 * A form as it stands on the page: what is asked, what was answered, what is wrong with it, and how
 * fields are named.
 *
 * @param prefix begins the name and id of every field, so that a page can hold two forms
 */
record Asked(
    StepForm form, Answers answers, List<Problem> problems, QuestionWords words, String prefix) {

  /** The name of a question's field, and the id of its first control. */
  String field(Question question) {
    return prefix + "-" + question.id();
  }

  /** The id of an option's control; the first one has the field's own. */
  String option(Question question, int index) {
    return index == 0
        ? field(question)
        : field(question) + "-" + question.options().get(index).value();
  }

  boolean isChosen(Question question, Question.Option option) {
    return answers.all(question.id()).contains(option.value());
  }

  /** The answer as typed; line ends and blanks are kept. */
  String typed(Question question) {
    var given = answers.all(question.id());
    return given.isEmpty() ? "" : given.get(0);
  }

  Optional<String> problem(Question question) {
    return problems.stream()
        .filter(problem -> problem.field().equals(question.id()))
        .findFirst()
        .map(words::problem);
  }

  /** The box to look at first when a date in three boxes is wrong. */
  DateBoxes.Box boxAtFault(Question question) {
    return DateBoxes.of(typed(question)).atFault();
  }

  /** The ids of what describes a field, for {@code aria-describedby}; null when nothing does. */
  String describedBy(Question question, boolean hinted) {
    var hint = hinted ? hintId(question) : "";
    var error = problem(question).isPresent() ? errorId(question) : "";
    var both = (hint + " " + error).strip();
    return both.isEmpty() ? null : both;
  }

  String hintId(Question question) {
    return field(question) + "-hint";
  }

  String errorId(Question question) {
    return field(question) + "-error";
  }
}
