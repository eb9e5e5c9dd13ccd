package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

/** The examiner of the profession confirms what the pair agreed, or does not. */
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
    return StepForm.of(
        ExaminersTest.said(
            "decision", examination.decision(), context.rules(), proposed(examination)),
        Question.choice("verdict", Verdict.values()),
        Question.longText("note").upTo(4_000).when("verdict", Verdict.SEND_BACK, Verdict.DISAGREE));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var verdict = answers.choice("verdict", Verdict.class);
    var result = StepResult.of(verdict);
    if (verdict != Verdict.CONFIRM) {
      return Outcome.done(result);
    }
    var decision = examinations.of(context.caseReference()).decision();
    var proposed = "NO".equals(decision.publicInterest());
    return Outcome.done(
        proposed ? result.with("responseDueOn", proposalSent.answerBy(context)) : result);
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
