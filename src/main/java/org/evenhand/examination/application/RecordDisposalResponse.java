package org.evenhand.examination.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/**
 * Records whether the registrant accepts the proposed disposal. Acceptance counts only from
 * somebody who has read what it means: somebody unrepresented or unwell is offered a plain-language
 * account first, and may change their mind until the answer is recorded.
 */
@Dependent
public class RecordDisposalResponse implements HumanStep {
  private final Examinations examinations;
  private final DisposalAgreed disposalAgreed;

  enum Response {
    ACCEPTED,
    REFUSED
  }

  enum Understood {
    READ_AND_UNDERSTOOD,
    NOT_SHOWN
  }

  @Inject
  public RecordDisposalResponse(Examinations examinations, DisposalAgreed disposalAgreed) {
    this.examinations = examinations;
    this.disposalAgreed = disposalAgreed;
  }

  @Override
  public String id() {
    return "recordDisposalResponse";
  }

  @Override
  public Role role() {
    return Role.INVESTIGATOR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_12);
  }

  @Override
  public Optional<String> clock() {
    return Optional.of("T-12");
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("response", Response.values()),
            Question.choice("understood", Understood.values()).when("response", Response.ACCEPTED),
            Question.yesNo("represented"),
            Question.longText("words").optional())
        .under(context.rules().guidance(DecisionPoint.DP_12));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var response = answers.choice("response", Response.class);
    var accepted = response == Response.ACCEPTED;
    if (accepted && answers.choice("understood", Understood.class) == Understood.NOT_SHOWN) {
      return Outcome.refused(Problem.at("understood", "examination.notUnderstood"));
    }
    var examination = examinations.of(context.caseReference());
    examination.answered(answers.text("words"));
    var result =
        StepResult.of(response)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_12, response)
                    .because(answers.text("words"))
                    .fact("represented", answers.text("represented")));
    if (!accepted) {
      return Outcome.done(result);
    }
    var decision = examination.decision();
    var order =
        disposalAgreed.agreed(
            context, decision.disposal(), examination.months(), examination.terms());
    var effective = context.rules().appeals().window().dueOn(context.today()).plusDays(1);
    return Outcome.done(result.with("orderId", order).with("appealWindowEndsOn", effective));
  }
}
