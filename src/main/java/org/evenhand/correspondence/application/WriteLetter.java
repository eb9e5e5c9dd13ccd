package org.evenhand.correspondence.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.correspondence.api.LetterChannel;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.api.NewLetter;
import org.evenhand.kernel.Outcome;

/**
 * A letter as part of a step: what the step asks about it, filled in with a draft, and sending what
 * was answered. Its questions begin with {@code letter.}; their words are the same in every step.
 */
@Dependent
public class WriteLetter {
  private final ReadCase cases;
  private final DraftLetter drafts;
  private final SendLetter letters;

  @Inject
  public WriteLetter(ReadCase cases, DraftLetter drafts, SendLetter letters) {
    this.cases = cases;
    this.drafts = drafts;
    this.letters = letters;
  }

  /** How it goes, where to, subject and text. */
  public List<Question> questions() {
    return List.of(
        Question.shortText("letter.name"),
        Question.choice("letter.channel", LetterChannel.values()),
        Question.shortText("letter.email").when("letter.channel", LetterChannel.EMAIL),
        Question.longText("letter.address").upTo(500).when("letter.channel", LetterChannel.POST),
        Question.shortText("letter.subject"),
        Question.longText("letter.text"));
  }

  /** A step's form with its own questions, if any, before those of the letter, filled in. */
  public StepForm form(
      StepContext context,
      List<Question> before,
      LetterTemplate template,
      PartyRole to,
      Map<String, String> facts) {
    var questions = new java.util.ArrayList<>(before);
    questions.addAll(questions());
    var draft = drafts.draft(template, context.caseReference(), to, facts);
    var form =
        StepForm.of(questions)
            .suggesting("letter.subject", draft.subject())
            .suggesting("letter.text", draft.text());
    return cases
        .party(context.caseReference(), to)
        .map(party -> addressed(form, party))
        .orElse(form);
  }

  /** The same for a step that asks nothing else. */
  public StepForm form(
      StepContext context, LetterTemplate template, PartyRole to, Map<String, String> facts) {
    return form(context, List.of(), template, to, facts);
  }

  /**
   * Sends it as answered.
   *
   * @param about the order or hearing it belongs to, or empty
   */
  public Outcome<UUID> send(
      StepContext context, Answers answers, LetterTemplate template, PartyRole to, String about) {
    var channel = answers.choice("letter.channel", LetterChannel.class);
    var where = channel == LetterChannel.EMAIL ? "letter.email" : "letter.address";
    return letters.send(
        new NewLetter(
            context.caseReference(),
            template,
            to,
            answers.text("letter.name"),
            channel,
            answers.text(where),
            answers.text("letter.subject"),
            answers.text("letter.text"),
            about),
        context.actor());
  }

  private static StepForm addressed(StepForm form, PartyView party) {
    var name = party.name().isBlank() ? party.organisation() : party.name();
    var channel = party.email().isBlank() ? LetterChannel.POST : LetterChannel.EMAIL;
    return form.suggesting("letter.name", name)
        .suggesting("letter.channel", channel.name())
        .suggesting("letter.email", party.email())
        .suggesting("letter.address", party.address());
  }
}
