package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.application.WhoRaisedIt;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;

/**
 * The letter by which whoever raised a concern hears how it ended, beside whatever else a step asks
 * and sends; or why nobody can be told. Its questions begin with {@code raised.}.
 */
@Dependent
public class TellWhoRaisedIt {
  private static final String PREFIX = "raised.";
  private static final LetterTemplate TEMPLATE = LetterTemplate.CONCERN_ENDED;
  private final LetterOrNone letters;
  private final WhoRaisedIt whoRaisedIt;

  @Inject
  public TellWhoRaisedIt(LetterOrNone letters, WhoRaisedIt whoRaisedIt) {
    this.letters = letters;
    this.whoRaisedIt = whoRaisedIt;
  }

  /**
   * A step's form with the letter after its own questions.
   *
   * @param by who decided, as a sentence begins: The case examiners
   * @param decision what they decided, in words that disclose nothing private
   */
  public StepForm after(StepForm form, StepContext context, String by, String decision) {
    return after(form, context, by, decision, Question.Condition.ALWAYS);
  }

  /** The same, asked only on this condition. */
  public StepForm after(
      StepForm form, StepContext context, String by, String decision, Question.Condition when) {
    var facts = Map.of("by", by, "decision", decision);
    var to = whoRaisedIt.of(context.caseReference());
    var letter = letters.form(context, TEMPLATE, to, facts);
    var questions = new ArrayList<>(form.questions());
    letter.questions().forEach(question -> questions.add(prefixed(question, when)));
    var suggested = form.suggested();
    for (var one : letter.suggested().values().entrySet()) {
      suggested = suggested.with(PREFIX + one.getKey(), one.getValue().toArray(String[]::new));
    }
    return new StepForm(questions, form.guidance(), suggested);
  }

  /** Sends it, if that was answered; what is wrong with it is said at its questions. */
  public Outcome<Boolean> send(StepContext context, Answers answers) {
    var own = Answers.NONE;
    for (var one : answers.values().entrySet()) {
      if (one.getKey().startsWith(PREFIX)) {
        var id = one.getKey().substring(PREFIX.length());
        own = own.with(id, one.getValue().toArray(String[]::new));
      }
    }
    var sent = letters.send(context, own, TEMPLATE, whoRaisedIt.of(context.caseReference()));
    return sent.isDone()
        ? Outcome.done(own.has("letter.text"))
        : Outcome.refused(atItsQuestions(sent.problems()));
  }

  private static List<Problem> atItsQuestions(List<Problem> problems) {
    return problems.stream()
        .map(said -> new Problem(PREFIX + said.field(), said.key(), said.arguments()))
        .toList();
  }

  private static Question prefixed(Question question, Question.Condition otherwise) {
    var own = question.condition();
    var condition =
        own.isAlways() ? otherwise : new Question.Condition(PREFIX + own.question(), own.answers());
    return new Question(
        PREFIX + question.id(),
        question.kind(),
        question.options(),
        question.required(),
        condition,
        question.maxLength(),
        question.subject());
  }
}
