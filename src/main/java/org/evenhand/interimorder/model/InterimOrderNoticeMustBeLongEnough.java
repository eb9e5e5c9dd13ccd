package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.HearingRule;

/**
 * Notice of an interim order hearing is sent the rule set's days before it. Risk may not wait, so
 * it may be shorter, but never without saying why.
 */
public final class InterimOrderNoticeMustBeLongEnough {
  private InterimOrderNoticeMustBeLongEnough() {}

  public static Optional<Problem> brokenBy(
      HearingRule rule, LocalDate sent, LocalDate hearing, String shorterBecause) {
    return rule.isLongEnough(sent, hearing) || !shorterBecause.isBlank()
        ? Optional.empty()
        : Optional.of(Problem.at("shorter", "interim.noticeTooShort", rule.noticeDays()));
  }
}
