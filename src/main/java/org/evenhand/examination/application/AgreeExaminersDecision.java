package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.examination.persistence.Examinations;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/**
 * The pair compares its two views and agrees one decision, asks for more, or says that it cannot
 * agree. Written down by the lay examiner, confirmed by the other.
 */
@Dependent
public class AgreeExaminersDecision implements HumanStep {
  private final Examinations examinations;

  enum Agreement {
    AGREED,
    MORE_INFORMATION,
    DISAGREE
  }

  @Inject
  public AgreeExaminersDecision(Examinations examinations) {
    this.examinations = examinations;
  }

  @Override
  public String id() {
    return "agreeExaminersDecision";
  }

  @Override
  public Role role() {
    return Role.LAY_EXAMINER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_09, DecisionPoint.DP_10, DecisionPoint.DP_11);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-11");
  }

  @Override
  public boolean stopsClock() {
    return false;
  }

  @Override
  public StepForm form(StepContext context) {
    var questions = new ArrayList<Question>();
    var reference = context.caseReference();
    for (var view : examinations.views(reference, examinations.of(reference).round())) {
      questions.add(ExaminersTest.said("view." + view.role(), view.opinion(), context.rules()));
    }
    if (!examinations.of(reference).question().isEmpty()) {
      questions.add(Question.shown("asked", examinations.of(reference).question()));
    }
    questions.add(Question.choice("agreement", Agreement.values()));
    for (var question : ExaminersTest.questions(context)) {
      questions.add(
          question.condition().isAlways()
              ? question.when("agreement", Agreement.AGREED)
              : question);
    }
    questions.add(
        Question.wholeNumber("months").when("disposal", ProposedDisposal.timed(context.rules())));
    questions.add(Question.longText("terms").when("disposal", OrderKind.CONDITIONS));
    questions.add(Question.longText("question").when("agreement", Agreement.MORE_INFORMATION));
    return StepForm.of(questions).under(context.rules().guidance(DecisionPoint.DP_09));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var examination = examinations.of(context.caseReference());
    var agreement = answers.choice("agreement", Agreement.class);
    if (agreement == Agreement.MORE_INFORMATION) {
      examination.ask(answers.text("question"));
      return Outcome.done(StepResult.of(agreement));
    }
    if (agreement == Agreement.DISAGREE) {
      return Outcome.done(StepResult.of(agreement));
    }
    var outcome = ExaminersTest.outcome(answers);
    if (outcome.equals("PROPOSE_DISPOSAL")) {
      var problem = ProposedDisposal.problem(context.rules(), answers);
      if (problem.isPresent()) {
        return Outcome.refused(problem.get());
      }
      examination.propose(ProposedDisposal.months(answers), answers.text("terms"));
    }
    examination.decide(ExaminersTest.opinion(answers));
    return Outcome.done(StepResult.of(outcome).deciding(decisions(answers, outcome)));
  }

  private static DecisionTaken[] decisions(Answers answers, String outcome) {
    var taken = new ArrayList<DecisionTaken>();
    var reasons = answers.text("reasons");
    taken.add(
        DecisionTaken.at(DecisionPoint.DP_09, ExaminersTest.prospect(answers)).because(reasons));
    if (answers.has("publicInterest")) {
      taken.add(
          DecisionTaken.at(DecisionPoint.DP_10, ExaminersTest.publicInterest(answers))
              .because(reasons));
    }
    taken.add(
        DecisionTaken.at(DecisionPoint.DP_11, outcome)
            .because(reasons)
            .fact("disposal", answers.text("disposal")));
    return taken.toArray(DecisionTaken[]::new);
  }
}
