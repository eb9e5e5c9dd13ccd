package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;

/**
 * Whether somebody removed from the register is restored to it, on conditions where they are needed
 * and the rules have such an order.
 */
@Dependent
public class DecideRestoration implements HumanStep {
  private final RestoreToRegister register;

  enum Decision {
    RESTORE,
    RESTORE_WITH_CONDITIONS,
    REFUSE
  }

  @Inject
  public DecideRestoration(RestoreToRegister register) {
    this.register = register;
  }

  @Override
  public String id() {
    return "decideRestoration";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_30);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("decision", Decision.values()),
            Question.longText("terms").when("decision", Decision.RESTORE_WITH_CONDITIONS),
            Question.wholeNumber("months").when("decision", Decision.RESTORE_WITH_CONDITIONS),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_30));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decision = answers.choice("decision", Decision.class);
    var result =
        StepResult.of(decision)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_30, decision).because(answers.text("reasons")));
    return switch (decision) {
      case REFUSE -> Outcome.done(result);
      case RESTORE -> {
        register.restore(context);
        yield Outcome.done(result);
      }
      case RESTORE_WITH_CONDITIONS -> onConditions(context, answers, result);
    };
  }

  private Outcome<StepResult> onConditions(
      StepContext context, Answers answers, StepResult result) {
    var months = answers.number("months");
    var problem =
        context.rules().order(OrderKind.CONDITIONS).orElseThrow().problem("months", months);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    register.restore(context, months, answers.text("terms"));
    return Outcome.done(result);
  }
}
