package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.InterimOrderRule;

/**
 * A court extends an order that has not ended, to a later day, and not beyond what the rule set's
 * law lets it.
 */
public final class ExtensionMustFollowOn {
  private ExtensionMustFollowOn() {}

  public static Optional<Problem> brokenBy(
      InterimOrder order, LocalDate extendedTo, InterimOrderRule rules) {
    if (!extendedTo.isAfter(order.endsOn())) {
      return Optional.of(Problem.at("extendedTo", "interim.notLater", order.endsOn()));
    }
    return rules
        .longestExtension(order.endsOn())
        .filter(extendedTo::isAfter)
        .map(longest -> Problem.at("extendedTo", "interim.extendedTooFar", longest));
  }
}
