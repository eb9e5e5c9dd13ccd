package org.evenhand.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.application.RuleSets;

/** The nouns of the rule set under which a case received today begins. */
@Dependent
class NounsInForce implements Nouns {
  private final RuleSets rules;
  private final Clock clock;

  @Inject
  NounsInForce(RuleSets rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public String word(String key) {
    return Nouns.of(rules.inForce(CivilTime.today(clock))).word(key);
  }
}
