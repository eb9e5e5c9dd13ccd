package org.evenhand.web.referral;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.referral.api.Channel;
import org.evenhand.referral.application.ConcernForms;
import org.evenhand.web.rest.Refusal;
import org.evenhand.web.rest.StrictJson;

/** What programs send when they raise a concern: the questions of the form, as fields of JSON. */
final class ConcernInterface {
  /** Of a whole request, in bytes: every text at its longest, each character escaped. */
  static final int LARGEST = 256 * 1024;

  static final StepForm FORM = ConcernForms.whole(Channel.API);

  private ConcernInterface() {}

  /**
   * Reads a request strictly: every field known, a text, and of its form.
   *
   * @throws Refusal naming each field that must be put right
   */
  static Answers read(InputStream body) throws IOException {
    var sent = StrictJson.read(body, LARGEST, names());
    var problems = new ArrayList<>(sent.problems());
    FORM.questions().stream()
        .filter(question -> question.kind() == Question.Kind.DATE)
        .filter(question -> !isIsoDate(sent.texts().getOrDefault(question.id(), "")))
        .forEach(question -> problems.add(Problem.at(question.id(), "rest.notAnIsoDate")));
    var answers = answers(sent.texts());
    FORM.questions().stream()
        .filter(question -> answers.has(question.id()) && !FORM.applies(question, answers))
        .forEach(question -> problems.add(Problem.at(question.id(), "rest.notAsked")));
    if (!problems.isEmpty()) {
      problems.addAll(notYetTold(FORM.check(answers), problems));
      throw new Refusal(problems);
    }
    return answers;
  }

  private static List<Problem> notYetTold(List<Problem> more, List<Problem> told) {
    var fields = told.stream().map(Problem::field).collect(Collectors.toSet());
    return more.stream().filter(problem -> !fields.contains(problem.field())).toList();
  }

  private static Set<String> names() {
    return FORM.questions().stream().map(Question::id).collect(Collectors.toSet());
  }

  private static Answers answers(Map<String, String> texts) {
    return new Answers(
        texts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, text -> List.of(text.getValue()))));
  }

  private static boolean isIsoDate(String text) {
    try {
      return text.isEmpty() || text.equals(LocalDate.parse(text).toString());
    } catch (DateTimeParseException other) {
      return false;
    }
  }
}
