package org.evenhand.hearing.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;
import org.evenhand.ruleset.api.HearingRule;

/**
 * Notice of a hearing is sent at least the rule set's days before it, unless the registrant has
 * agreed to less: 28 days are enough for a final hearing, 27 are not.
 */
public final class NoticeMustBeLongEnough {
  private NoticeMustBeLongEnough() {}

  public static Optional<Problem> brokenBy(
      HearingRule rule, LocalDate sent, LocalDate hearing, boolean waived) {
    if (waived || rule.isLongEnough(sent, hearing)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.at(
            "waived", "hearing.noticeTooShort", rule.noticeDays(), rule.lastDayToSend(hearing)));
  }
}
