package org.evenhand.order.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.api.Answers;
import org.evenhand.casefile.api.Question;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.kernel.Problem;
import org.evenhand.order.api.OrderView;
import org.evenhand.ruleset.api.OrderKind;

/** The orders of the rule set, to choose one in place of another, with its length and terms. */
final class SubstituteOrders {
  private SubstituteOrders() {}

  static List<Option> of(StepContext context) {
    return context.rules().orders().values().stream()
        .filter(order -> order.kind() != OrderKind.NO_ACTION)
        .map(order -> new Option(order.kind().name(), order.name()))
        .toList();
  }

  /** Asked of an order that has a length. */
  static Question months(StepContext context) {
    var timed =
        context.rules().orders().values().stream()
            .filter(order -> order.max().isPresent())
            .map(order -> order.kind().name())
            .toArray(String[]::new);
    return Question.wholeNumber("newMonths").when("order", timed);
  }

  /** Asked of an order that is nothing without its terms. */
  static Question terms() {
    return Question.longText("newTerms").when("order", OrderKind.CONDITIONS);
  }

  /** In months; 0 when the order has no length. */
  static int months(Answers answers) {
    return answers.has("newMonths") ? answers.number("newMonths") : 0;
  }

  /** Whether the order chosen may not be made yet on the grounds found. */
  static Optional<Problem> barred(
      StepContext context, Answers answers, OrderView reviewed, Set<String> grounds) {
    if (!answers.has("order")) {
      return Optional.empty();
    }
    return context
        .rules()
        .order(answers.choice("order", OrderKind.class))
        .filter(rule -> rule.isBarred(grounds, reviewed.takesEffectOn(), context.today()))
        .map(rule -> Problem.at("order", "order.barred", rule.name()));
  }

  /** What is wrong with the length of the order chosen. */
  static Optional<Problem> problem(StepContext context, Answers answers) {
    return answers.has("order")
        ? context
            .rules()
            .order(answers.choice("order", OrderKind.class))
            .flatMap(rule -> rule.problem("newMonths", months(answers)))
        : Optional.empty();
  }
}
