package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.PartyRole;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.correspondence.api.LetterTemplate;
import org.evenhand.correspondence.application.DraftLetter;
import org.evenhand.correspondence.application.WriteLetter;
import org.evenhand.examination.model.Examination;
import org.evenhand.kernel.Outcome;

/** Puts a proposed disposal before the registrant, in a letter that says how long they have. */
@Dependent
class ProposalSent {
  private final WriteLetter letters;

  @Inject
  ProposalSent(WriteLetter letters) {
    this.letters = letters;
  }

  /** The letter among a step's questions, where one of them is answered so. */
  StepForm form(
      StepContext context,
      List<Question> before,
      Examination examination,
      String question,
      String answer) {
    var form =
        letters.form(
            context,
            List.of(),
            LetterTemplate.PROPOSED_DISPOSAL,
            PartyRole.REGISTRANT,
            facts(context, examination));
    var questions = new ArrayList<>(before);
    form.questions().stream()
        .map(asked -> asked.condition().isAlways() ? asked.when(question, answer) : asked)
        .forEach(questions::add);
    return new StepForm(questions, form.guidance(), form.suggested());
  }

  /** Sends it, and answers the first day on which silence counts as a refusal. */
  Outcome<LocalDate> send(StepContext context, Answers answers) {
    return letters
        .send(context, answers, LetterTemplate.PROPOSED_DISPOSAL, PartyRole.REGISTRANT, "")
        .then(sent -> Outcome.done(answerBy(context).plusDays(1)));
  }

  /** The last day allowed for an answer. */
  private static LocalDate answerBy(StepContext context) {
    return context.rules().clock("T-12").dueOn(context.today());
  }

  private static Map<String, String> facts(StepContext context, Examination examination) {
    var decision = examination.decision();
    return Map.of(
        "disposal",
        ProposedDisposal.inWords(context.rules(), decision.disposal(), examination.months()),
        "terms",
        examination.terms(),
        "reasons",
        decision.reasons(),
        "respondBy",
        DraftLetter.day(answerBy(context)));
  }
}
