package org.evenhand.interimorder.model;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * An interim order needs at least one of the rule set's grounds; the default rule set knows two: to
 * protect the public, or in the best interests of the social worker (SI 2018/893, Schedule 2,
 * paragraph 8).
 */
public final class InterimOrderMustRestOnAGround {
  private InterimOrderMustRestOnAGround() {}

  public static Optional<Problem> brokenBy(List<String> grounds) {
    return grounds.isEmpty()
        ? Optional.of(Problem.at("grounds", "interim.noGround"))
        : Optional.empty();
  }
}
