package org.evenhand.order.application;

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
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/** Confirms that a conviction is for a listed offence, which removes from the register by law. */
@Dependent
public class ConfirmAutomaticRemoval implements HumanStep {
  private final RemovalOrdered removal;

  enum Finding {
    LISTED_OFFENCE,
    NOT_LISTED
  }

  @Inject
  public ConfirmAutomaticRemoval(RemovalOrdered removal) {
    this.removal = removal;
  }

  @Override
  public String id() {
    return "confirmAutomaticRemoval";
  }

  @Override
  public Role role() {
    return Role.REGISTRAR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_32);
  }

  @Override
  public StepForm form(StepContext context) {
    return StepForm.of(
            Question.choice("finding", open(context)),
            Question.shortText("certificate"),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_32));
  }

  /** Nobody is removed by law where the rules know no listed offences. */
  private static List<Option> open(StepContext context) {
    return context.rules().open(DecisionPoint.DP_32, Finding.values()).stream()
        .map(Option::of)
        .toList();
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    var finding = answers.choice("finding", Finding.class);
    var result =
        StepResult.of(finding)
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_32, finding)
                    .because(answers.text("reasons"))
                    .fact("certificate", answers.text("certificate")));
    return Outcome.done(
        finding == Finding.LISTED_OFFENCE
            ? result.with("orderId", removal.on(context, "AUTOMATIC"))
            : result);
  }
}
