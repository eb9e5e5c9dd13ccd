package org.evenhand.interimorder.model;

import java.util.Optional;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.InterimOrderRule;

/**
 * An interim order is made for at most the rule set's longest term, eighteen months by default (SI
 * 2018/893, Schedule 2, paragraph 8). Only a court can make it run longer.
 */
public final class InterimOrderMustNotOutlastItsMaximum {
  private InterimOrderMustNotOutlastItsMaximum() {}

  public static Optional<Problem> brokenBy(int months, InterimOrderRule rules) {
    var longest = rules.longest().period().inMonths();
    return months >= 1 && months <= longest
        ? Optional.empty()
        : Optional.of(Problem.at("months", "interim.tooLong", longest));
  }
}
