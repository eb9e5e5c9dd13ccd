package org.evenhand.casefile.application;

import java.util.Optional;
import org.evenhand.casefile.model.CaseClock;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.application.RuleSets;

/** The rule a clock runs by: that of the rule set it was started under; none for an own date. */
class ClockRules {
  private final RuleSets rules;

  ClockRules(RuleSets rules) {
    this.rules = rules;
  }

  Optional<ClockRule> of(CaseClock clock) {
    return clock.code().isEmpty()
        ? Optional.empty()
        : Optional.of(rules.load(clock.rules()).clock(clock.code()));
  }
}
