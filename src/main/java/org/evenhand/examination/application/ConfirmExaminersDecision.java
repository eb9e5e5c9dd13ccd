package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.examination.model.Examination;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * The examiner of the profession confirms what the pair agreed, or does not. What is then proposed
 * is put to the registrant at once, and the time to answer runs from that day.
 */
@Dependent
public class ConfirmExaminersDecision implements HumanStep {
  private final Examinations examinations;
  private final ProposalSent proposalSent;

  enum Verdict {
    CONFIRM,
    SEND_BACK,
    DISAGREE
  }

  @Inject
  public ConfirmExaminersDecision(Examinations examinations, ProposalSent proposalSent) {
    this.examinations = examinations;
    this.proposalSent = proposalSent;
  }

  @Override
  public String id() {
    return "confirmExaminersDecision";
  }

  @Override
  public Role role() {
    return Role.PROFESSIONAL_EXAMINER;
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-11");
  }

  @Override
  public Set<String> notAfter() {
    return Set.of("agreeExaminersDecision");
  }

  @Override
  public StepForm form(StepContext context) {
    var examination = examinations.of(context.caseReference());
    var questions =
        List.of(
            ExaminersTest.said(
                "decision", examination.decision(), context.rules(), proposed(examination)),
            Question.choice("verdict", Verdict.values()),
            Question.longText("note")
                .upTo(4_000)
                .when("verdict", Verdict.SEND_BACK, Verdict.DISAGREE));
    return isProposal(examination)
        ? proposalSent.form(context, questions, examination, "verdict", Verdict.CONFIRM.name())
        : StepForm.of(questions);
  }

  private static boolean isProposal(Examination examination) {
    return "NO".equals(examination.decision().publicInterest());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    var result = StepResult.of(verdict);
    if (verdict != Verdict.CONFIRM || !isProposal(examinations.of(context.caseReference()))) {
      return Outcome.done(result);
    }
    return proposalSent
        .send(context, answers)
        .then(late -> Outcome.done(result.with("responseDueOn", late)));
  }

  /** How long the proposed disposal runs, and on which terms. */
  private static Option[] proposed(Examination examination) {
    var said = new ArrayList<Option>();
    if (examination.months() > 0) {
      said.add(new Option("months", String.valueOf(examination.months())));
    }
    if (!examination.terms().isEmpty()) {
      said.add(new Option("terms", examination.terms()));
    }
    return said.toArray(Option[]::new);
  }
}
