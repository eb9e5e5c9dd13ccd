package org.evenhand.hearing.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.OrderKind;

/** The orders that the rules let a panel make, and for how long. */
final class SanctionMenu {
  private SanctionMenu() {}

  /** Orders in rising weight, by the names of the rule set. */
  static List<Option> orders(StepContext context) {
    return context.rules().orders().values().stream()
        .map(order -> new Option(order.kind().name(), order.name()))
        .toList();
  }

  /** What a panel may do where fitness to practise is impaired: nothing, or one of the orders. */
  static List<Option> sanctions(StepContext context) {
    var sanctions = new ArrayList<Option>();
    if (context.rules().isOpen(DecisionPoint.DP_22, OrderKind.NO_ACTION.name())) {
      sanctions.add(Option.of(OrderKind.NO_ACTION));
    }
    sanctions.addAll(orders(context));
    return sanctions;
  }

  /** Whether an order may not be made yet on the grounds found. */
  static Optional<Problem> barred(
      StepContext context, OrderKind kind, String field, Set<String> grounds) {
    return context
        .rules()
        .order(kind)
        .filter(rule -> rule.isBarred(grounds, Optional.empty(), context.today()))
        .map(rule -> Problem.at(field, "order.barred", rule.name()));
  }

  /** Asked when an order that has a term is chosen. */
  static Question months(StepContext context, String question) {
    var timed =
        context.rules().orders().values().stream()
            .filter(order -> order.max().isPresent())
            .map(order -> order.kind().name())
            .toArray(String[]::new);
    return Question.wholeNumber("months").when(question, timed);
  }

  /** What is wrong with the length, for an order that has one. */
  static Optional<Problem> problem(StepContext context, OrderKind kind, Answers answers) {
    return context.rules().order(kind).flatMap(rule -> rule.problem("months", months(answers)));
  }

  static int months(Answers answers) {
    return answers.has("months") ? answers.number("months") : 0;
  }
}
