package org.evenhand.order.application;

import java.util.List;
import org.evenhand.casefile.api.Question.Option;
import org.evenhand.casefile.api.StepContext;
import org.evenhand.ruleset.api.OrderKind;

/** The orders of the rule set, to choose one in place of another. */
final class SubstituteOrders {
  private SubstituteOrders() {}

  static List<Option> of(StepContext context) {
    return context.rules().orders().values().stream()
        .filter(order -> order.kind() != OrderKind.NO_ACTION)
        .map(order -> new Option(order.kind().name(), order.name()))
        .toList();
  }
}
