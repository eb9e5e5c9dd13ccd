package org.evenhand.diversity.api;

import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * A question that may be put to the data. The list is closed: a new plan is a new class in this
 * room, with its own disclosure control, and declared for its purposes in the purposes file.
 */
public sealed interface AnalysisPlan
    permits CoverageCounts, GuessTest, PanelBlockCheck, PanelSetCheck {
  /** The plan's code in the list of purposes and in the record of analyses. */
  String code();

  /** How many different people it is about. */
  int cohortSize();

  /** Why it asks about too little, beyond being about too few people. */
  default Optional<Problem> tooSmall() {
    return Optional.empty();
  }
}
