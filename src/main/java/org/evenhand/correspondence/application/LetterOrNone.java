package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.kernel.Outcome;

/**
 * A letter that a step sends unless there is nobody to send it to: concerns come without a name or
 * an address, too. Why nothing was sent is kept with the step.
 */
@Dependent
public class LetterOrNone {
  private static final String SEND = "SEND";
  private final WriteLetter letters;

  @Inject
  public LetterOrNone(WriteLetter letters) {
    this.letters = letters;
  }

  public StepForm form(
      StepContext context, LetterTemplate template, PartyRole to, Map<String, String> facts) {
    var form = letters.form(context, template, to, facts);
    var questions = new ArrayList<Question>();
    questions.add(
        Question.choice(
            "send", List.of(new Option(SEND, null), new Option("NOBODY_TO_TELL", null))));
    for (var question : form.questions()) {
      questions.add(question.condition().isAlways() ? question.when("send", SEND) : question);
    }
    questions.add(Question.longText("why").upTo(1_000).when("send", "NOBODY_TO_TELL"));
    return new StepForm(questions, form.guidance(), form.suggested().with("send", SEND));
  }

  public Outcome<StepResult> send(
      StepContext context, Answers answers, LetterTemplate template, PartyRole to) {
    if (!answers.text("send").equals(SEND)) {
      return Outcome.done(StepResult.done());
    }
    return letters
        .send(context, answers, template, to, "")
        .then(sent -> Outcome.done(StepResult.done()));
  }
}
