package org.evenhand.interimorder.model;

import java.util.Optional;
import org.evenhand.interimorder.api.InterimOrderKind;
import org.evenhand.kernel.Problem;

/** An order of conditions says which. */
public final class InterimConditionsMustBeStated {
  private InterimConditionsMustBeStated() {}

  public static Optional<Problem> brokenBy(InterimOrderKind kind, String conditions) {
    return kind == InterimOrderKind.CONDITIONS && conditions.isBlank()
        ? Optional.of(Problem.at("conditions", "interim.noConditions"))
        : Optional.empty();
  }
}
