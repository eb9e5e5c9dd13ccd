package org.evenhand.referral.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;

/** The pre-triage test: is it about a registered person, and about fitness to practise? */
@Dependent
public class AcceptConcern implements HumanStep {
  private final ReadCase cases;

  enum Route {
    NOT_FOR_US,
    MORE_INFORMATION,
    PROCEED
  }

  enum Signpost {
    EMPLOYER,
    OMBUDSMAN,
    OTHER_REGULATOR,
    POLICE,
    COUNCIL,
    NONE
  }

  @Inject
  public AcceptConcern(ReadCase cases) {
    this.cases = cases;
  }

  @Override
  public String id() {
    return "acceptConcern";
  }

  @Override
  public Role role() {
    return Role.INTAKE_OFFICER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_01);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("outcome", options(context)),
            Question.choice("signpost", Signpost.values()).when("outcome", Route.NOT_FOR_US),
            Question.longText("needed").when("outcome", Route.MORE_INFORMATION),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_01));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var route = answers.choice("outcome", Route.class);
    if (route == Route.PROCEED && cases.get(context.caseReference()).registrant().isEmpty()) {
      return Outcome.refused(Problem.at("outcome", "referral.notMatched"));
    }
    return Outcome.done(
        StepResult.of(route)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_01, route)
                    .byTest("pre-triage")
                    .because(answers.text("reasons"))
                    .fact("signpost", answers.text("signpost"))));
  }

  private static List<Option> options(StepContext context) {
    return context.rules().open(DecisionPoint.DP_01, Route.values()).stream()
        .map(Option::of)
        .toList();
  }
}
