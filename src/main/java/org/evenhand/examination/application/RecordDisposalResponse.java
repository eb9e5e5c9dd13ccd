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
import org.evenhand.correspondence.application.TellWhoRaisedIt;
import org.evenhand.examination.model.Examination;
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
  private static final String AGREED =
      "proposed how to end the case without a hearing, and it was agreed to. The outcome is"
          + " published.";
  private final Examinations examinations;
  private final DisposalAgreed disposalAgreed;
  private final TellWhoRaisedIt whoRaisedIt;

  enum Response {
    ACCEPTED,
    REFUSED
  }

  enum Understood {
    READ_AND_UNDERSTOOD,
    NOT_SHOWN
  }

  @Inject
  public RecordDisposalResponse(
      Examinations examinations, DisposalAgreed disposalAgreed, TellWhoRaisedIt whoRaisedIt) {
    this.examinations = examinations;
    this.disposalAgreed = disposalAgreed;
    this.whoRaisedIt = whoRaisedIt;
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
    var form =
        StepForm.of(
                Question.choice("response", Response.values()),
                Question.choice("understood", Understood.values())
                    .when("response", Response.ACCEPTED),
                Question.yesNo("represented"),
                Question.longText("words").optional())
            .under(context.rules().guidance(DecisionPoint.DP_12));
    var by = "The " + context.rules().nouns().get("caseExaminers");
    var accepted = new Question.Condition("response", Set.of(Response.ACCEPTED.name()));
    return whoRaisedIt.after(form, context, by, AGREED, accepted);
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var response = answers.choice("response", Response.class);
    var accepted = response == Response.ACCEPTED;
    if (accepted && answers.choice("understood", Understood.class) == Understood.NOT_SHOWN) {
      return Outcome.refused(Problem.at("understood", "examination.notUnderstood"));
    }
    var examination = examinations.of(context.caseReference());
    var result =
        StepResult.of(response)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_12, response)
                    .because(answers.text("words"))
                    .fact("represented", answers.text("represented")));
    if (!accepted) {
      examination.answered(answers.text("words"));
      return Outcome.done(result);
    }
    return whoRaisedIt
        .send(context, answers)
        .then(
            told -> {
              examination.answered(answers.text("words"));
              return Outcome.done(agreed(context, examination, result));
            });
  }

  private StepResult agreed(StepContext context, Examination examination, StepResult result) {
    var decision = examination.decision();
    var order =
        disposalAgreed.agreed(
            context, decision.disposal(), examination.months(), examination.terms());
    var effective = context.rules().appeals().window().dueOn(context.today()).plusDays(1);
    return result.with("orderId", order).with("appealWindowEndsOn", effective);
  }
}
