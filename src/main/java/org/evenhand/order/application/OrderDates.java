package org.evenhand.order.application;

import jakarta.enterprise.context.Dependent;
import java.util.Map;
import org.evenhand.casefile.api.StepResult;
import org.evenhand.order.api.OrderView;
import org.evenhand.ruleset.api.OrderRule;
import org.evenhand.ruleset.api.RuleSet;

/** The days that an order's process waits for. */
@Dependent
class OrderDates {
  private static final int PLAN_REVIEW_WEEKS_BEFORE = 8;

  /** The days of an order that is in force; an earlier day that no longer counts is null. */
  Map<String, Object> of(OrderView order, RuleSet rules) {
    return addTo(StepResult.done(), order, rules).variables();
  }

  /** When a review is to be planned: weeks before the order ends, so that it is heard in time. */
  StepResult addTo(StepResult result, OrderView order, RuleSet rules) {
    var reviewable = rules.order(order.kind()).map(OrderRule::reviewable).orElse(false);
    var dated = result.with("reviewable", reviewable);
    if (order.endsOn().isEmpty()) {
      return dated.with("orderEndsOn", null).with("reviewOpensOn", null);
    }
    var ends = order.endsOn().get();
    return dated
        .with("orderEndsOn", ends.plusDays(1))
        .with("reviewOpensOn", ends.minusWeeks(PLAN_REVIEW_WEEKS_BEFORE));
  }
}
