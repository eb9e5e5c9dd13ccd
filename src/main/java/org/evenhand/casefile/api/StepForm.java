package org.evenhand.casefile.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * What a step asks, in reading order, and the guidance it is decided under.
 *
 * @param questions in the order they are read
 * @param guidance the dated guidance reference shown and logged, or empty where the step decides
 *     nothing
 * @param suggested what the fields hold before anybody types: a drafted letter, a known address
 */
public record StepForm(List<Question> questions, String guidance, Answers suggested) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  public StepForm {
    questions = List.copyOf(questions);
  }

  public static StepForm of(Question... questions) {
    return new StepForm(List.of(questions), "", Answers.NONE);
  }

  public static StepForm of(List<Question> questions) {
    return new StepForm(questions, "", Answers.NONE);
  }

  public StepForm under(String guidanceReference) {
    return new StepForm(questions, guidanceReference, suggested);
  }

  public StepForm suggesting(String question, String answer) {
    return new StepForm(questions, guidance, suggested.with(question, answer));
  }

  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** Whether a question is asked at all, given the other answers. */
  public boolean applies(Question question, Answers answers) {
    var condition = question.condition();
    if (condition.isAlways()) {
      return true;
    }
    var asked = question(condition.question()).filter(other -> applies(other, answers));
    return asked.isPresent()
        && answers.all(condition.question()).stream().anyMatch(condition.answers()::contains);
  }

  /** Only what was asked: answers to unasked questions, texts shown and unknown fields go. */
  public Answers keepAsked(Answers answers) {
    var kept = Answers.NONE;
    for (var question : questions) {
      var asked = question.kind() != Question.Kind.TEXT_SHOWN && applies(question, answers);
      if (asked && answers.has(question.id())) {
        kept = kept.with(question.id(), answers.all(question.id()).toArray(String[]::new));
      }
    }
    return kept;
  }

  /** What is wrong with the answers as typed: missing, too long, not a date, not on offer. */
  public List<Problem> check(Answers answers) {
    var problems = new ArrayList<Problem>();
    for (var question : questions) {
      if (applies(question, answers)) {
        checkOne(question, answers).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Problem> checkOne(Question question, Answers answers) {
    var id = question.id();
    if (question.kind() == Question.Kind.TEXT_SHOWN) {
      return Optional.empty();
    }
    if (!answers.has(id)) {
      var key = question.options().isEmpty() ? "answer.missing" : "answer.notChosen";
      return question.required() ? Optional.of(Problem.at(id, key)) : Optional.empty();
    }
    if (question.kind() != Question.Kind.CHOICES && answers.all(id).size() > 1) {
      return Optional.of(Problem.at(id, "answer.twice"));
    }
    return switch (question.kind()) {
      case CHOICE, CHOICES, PICK -> onOffer(question, answers.all(id));
      case DATE -> aDate(id, answers.text(id));
      case WHOLE_NUMBER -> wholeNumber(question, answers.text(id));
      case SHORT_TEXT -> oneLine(question, answers.text(id));
      default -> TypedText.problem(id, answers.text(id), question.maxLength());
    };
  }

  private static Optional<Problem> onOffer(Question question, List<String> given) {
    var known =
        given.stream()
            .allMatch(a -> question.options().stream().anyMatch(o -> o.value().equals(a)));
    return known ? Optional.empty() : Optional.of(Problem.at(question.id(), "answer.notOffered"));
  }

  /** The years that cases reach: nobody on a register was born before, no order runs beyond. */
  private static Optional<Problem> aDate(String id, String typed) {
    var day = TypedDate.read(typed);
    if (day.isEmpty()) {
      return Optional.of(Problem.at(id, "answer.notADate"));
    }
    return day.filter(on -> on.getYear() < FIRST_YEAR || on.getYear() > LAST_YEAR)
        .map(on -> Problem.at(id, "answer.strangeYear", FIRST_YEAR, LAST_YEAR));
  }

  private static Optional<Problem> wholeNumber(Question question, String text) {
    return text.matches("\\d{1," + question.maxLength() + "}")
        ? Optional.empty()
        : Optional.of(Problem.at(question.id(), "answer.notAWholeNumber"));
  }

  private static Optional<Problem> oneLine(Question question, String text) {
    return text.contains("\n")
        ? Optional.of(Problem.at(question.id(), "answer.oneLine"))
        : TypedText.problem(question.id(), text, question.maxLength());
  }
}
