package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.casefile.api.HumanStep;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.casefile.api.StepForm;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.casefile.application.StateAllegations;
import org.evenhand.hearing.model.Hearing;
import org.evenhand.hearing.persistence.Hearings;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Problem;
import org.evenhand.kernel.Role;
import org.evenhand.ruleset.api.OrderKind;
import org.evenhand.ruleset.api.OrderRule;

/** Decides the sanction, from the least upwards, saying why less is not enough. */
@Dependent
public class DecideSanction implements HumanStep {
  private final Hearings hearings;
  private final Deliberation panel;
  private final StateAllegations allegations;
  private final OrderMade orderMade;

  @Inject
  public DecideSanction(
      Hearings hearings, Chairs chairs, StateAllegations allegations, OrderMade orderMade) {
    this.hearings = hearings;
    this.panel = new Deliberation(hearings, chairs);
    this.allegations = allegations;
    this.orderMade = orderMade;
  }

  @Override
  public String id() {
    return "decideSanction";
  }

  @Override
  public Role role() {
    return Role.PANEL_CHAIR;
  }

  @Override
  public Set<DecisionPoint> decides() {
    return Set.of(DecisionPoint.DP_22, DecisionPoint.DP_24);
  }

  @Override
  public Optional<String> doer(StepContext context) {
    return panel.chair(context);
  }

  @Override
  public StepForm form(StepContext context) {
    var options = new ArrayList<Option>(SanctionMenu.sanctions(context));
    options.add(Adjourning.option());
    return StepForm.of(
            Question.choice("sanction", options),
            SanctionMenu.months(context, "sanction"),
            Question.longText("terms").when("sanction", OrderKind.CONDITIONS),
            Question.longText("whyNotLess").optional(),
            Adjourning.reason("sanction"),
            Question.longText("reasons"))
        .under(context.rules().guidance(DecisionPoint.DP_22));
  }

  @Override
  public Outcome<StepResult> carryOut(StepContext context, Answers answers) {
    return panel.on(
        this, context, answers, "sanction", hearing -> sanctioned(hearing, context, answers));
  }

  private Outcome<StepResult> sanctioned(Hearing hearing, StepContext context, Answers answers) {
    var kind = answers.choice("sanction", OrderKind.class);
    var problem = problem(context, kind, answers);
    if (problem.isPresent()) {
      return Outcome.refused(problem.get());
    }
    hearings.found(hearing, "SANCTION", kind.name(), answers.text("reasons"));
    var result =
        StepResult.of(kind)
            .with(
                "restrictive",
                context.rules().order(kind).map(OrderRule::restrictive).orElse(false))
            .deciding(
                DecisionTaken.at(DecisionPoint.DP_22, kind)
                    .because(
                        new DecisionTaken.Reason(
                            "why_not_less", "", "", answers.text("whyNotLess")),
                        new DecisionTaken.Reason("reasons", "", "", answers.text("reasons")))
                    .fact("months", SanctionMenu.months(answers)));
    if (kind == OrderKind.NO_ACTION) {
      return Outcome.done(result);
    }
    var order =
        orderMade.made(
            context, kind, SanctionMenu.months(answers), answers.text("terms"), "HEARING");
    return Outcome.done(result.with("orderId", order));
  }

  private Optional<Problem> problem(StepContext context, OrderKind kind, Answers answers) {
    if (kind != OrderKind.NO_ACTION && !answers.has("whyNotLess")) {
      return Optional.of(Problem.at("whyNotLess", "hearing.whyNotLess"));
    }
    var grounds = allegations.groundsStanding(context.caseReference());
    return SanctionMenu.barred(context, kind, "sanction", grounds)
        .or(() -> SanctionMenu.problem(context, kind, answers));
  }
}
