package org.evenhand.web.questions;

import java.util.Collection;
import java.util.Optional;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.kernel.Problem;
import org.evenhand.web.Words;

/**
 * The words of one step's questions, by the keys that {@link Question} names. Beside those, {@code
 * <step>.<id>.short} names the answer in a summary, {@code <step>.<id>.<option>.hint} explains an
 * option, {@code <step>.<id>.autocomplete} is the purpose of a field that asks for the reader's own
 * details (WCAG 1.3.5), and {@code <step>.<id>.missing} (or whatever the problem's key ends with)
 * says what is wrong in the step's own words. Steps that ask the same share words: {@code
 * <step>.words} names the prefix to look under when the step has none of its own. Where ids are
 * counted ({@code finding.1}, {@code finding.2}) a text for {@code finding} serves them all.
 * Questions that very many steps ask, such as those of a letter, have words under {@code ask.<id>}.
 */
final class QuestionWords {
  private final Words words;
  private final String step;

  QuestionWords(Words words, String step) {
    this.words = words;
    this.step = step;
  }

  String label(Question question) {
    return found(question.id(), "", question.subject())
        .orElseGet(() -> "[" + step + "." + question.id() + "]");
  }

  String shortLabel(Question question) {
    return found(question.id(), ".short", question.subject()).orElseGet(() -> label(question));
  }

  Optional<String> hint(Question question) {
    return found(question.id(), ".hint", question.subject());
  }

  /** The question that somebody answered earlier, in short. */
  String saidOf(Question.Option said) {
    var id = said.label() == null ? said.value().replaceAll("\\.[^.]*$", "") : said.value();
    return found(id, ".short").or(() -> found(id, "")).orElseGet(() -> "[" + step + "." + id + "]");
  }

  /** When the question may be left out: always, unless {@code <step>.<id>.leave} says when. */
  String mayBeLeftOut(Question question) {
    return found(question.id(), ".leave", question.subject())
        .orElseGet(() -> words.of("question.optional"));
  }

  Optional<String> autocomplete(Question question) {
    return found(question.id(), ".autocomplete", "");
  }

  String option(Question question, Question.Option option) {
    if (option.label() != null) {
      return Words.asAnAnswer(option.label());
    }
    var answered =
        question.kind() == Question.Kind.TEXT_SHOWN
            ? option.value()
            : question.id() + "." + option.value();
    return found(answered, "", question.subject())
        .or(() -> words.maybe("option." + answered.substring(answered.lastIndexOf('.') + 1)))
        .orElseGet(() -> "[" + step + "." + question.id() + "." + option.value() + "]");
  }

  Optional<String> optionHint(Question question, Question.Option option) {
    return found(question.id(), "." + option.value() + ".hint", question.subject());
  }

  /** What is wrong with an answer, to be read beside its question. */
  String problem(Problem problem) {
    return own(problem).orElseGet(() -> words.problem(problem));
  }

  /** What is wrong with an answer, to be read away from its question: it names the question. */
  String problemNamed(StepForm form, Problem problem) {
    return own(problem)
        .or(() -> form.question(problem.field()).map(question -> named(problem, question)))
        .orElseGet(() -> words.problem(problem));
  }

  private Optional<String> own(Problem problem) {
    var ending = problem.key().substring(Math.max(0, problem.key().lastIndexOf('.')));
    return problem.field().isEmpty()
        ? Optional.empty()
        : found(problem.field(), ending, problem.arguments().toArray());
  }

  private String named(Problem problem, Question question) {
    return words.of("error.named", words.problem(problem), label(question));
  }

  /** The words that introduce a question which applies only after some answers. */
  String onlyIf(Question about, Collection<Question.Option> answers) {
    var said =
        answers.stream().map(answer -> words.of("question.quoted", option(about, answer))).toList();
    return words.of("question.onlyIf", String.join(" " + words.of("question.or") + " ", said));
  }

  String general(String key, Object... arguments) {
    return words.of(key, arguments);
  }

  private Optional<String> found(String id, String ending, Object... arguments) {
    return of(step, id, ending, arguments)
        .or(() -> words.maybe(step + ".words").flatMap(s -> of(s, id, ending, arguments)))
        .or(() -> of("ask", id, ending, arguments));
  }

  private Optional<String> of(String prefix, String id, String ending, Object... arguments) {
    var exact = words.maybe(prefix + "." + id + ending, arguments);
    var counted = id.replaceAll("\\.\\d+(?=\\.|$)", "");
    return exact.isPresent() || counted.equals(id)
        ? exact
        : words.maybe(prefix + "." + counted + ending, arguments);
  }
}
