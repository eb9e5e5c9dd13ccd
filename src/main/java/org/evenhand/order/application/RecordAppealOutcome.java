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
import org.evenhand.order.persistence.Orders;
import org.evenhand.ruleset.api.OrderKind;

/** Records what the court decided on an appeal. */
@Dependent
public class RecordAppealOutcome implements HumanStep {
  private final Orders orders;

  enum Decided {
    DISMISSED,
    SUBSTITUTED,
    QUASHED,
    REMITTED
  }

  @Inject
  public RecordAppealOutcome(Orders orders) {
    this.orders = orders;
  }

  @Override
  public String id() {
    return "recordAppealOutcome";
  }

  @Override
  public Role role() {
    return Role.CASE_PRESENTER;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_29);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
        Question.choice("decided", Decided.values()),
        Question.choice("order", SubstituteOrders.of(context)).when("decided", Decided.SUBSTITUTED),
        SubstituteOrders.months(context),
        SubstituteOrders.terms(),
        Question.shortText("citation"),
        Question.longText("learning").optional());
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var decided = answers.choice("decided", Decided.class);
    var problem = SubstituteOrders.problem(context, answers);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    var order = orders.of(context).orElseThrow();
    switch (decided) {
      case SUBSTITUTED ->
          order.become(
              answers.choice("order", OrderKind.class),
              context.today(),
              SubstituteOrders.months(answers),
              answers.text("newTerms"));
      case QUASHED, REMITTED -> order.end(decided.name(), context.today());
      default -> {}
    }
    return Outcome.done(
        StepResult.of(decided)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_29, decided)
                    .because(answers.text("learning"))
                    .fact("citation", answers.text("citation"))));
  }
}
