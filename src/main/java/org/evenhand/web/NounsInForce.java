package org.evenhand.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.evenhand.identity.application.DemonstrationMode;
import org.evenhand.kernel.CivilTime;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSetProducer;
import org.evenhand.ruleset.application.RuleSets;

/**
 * The nouns of the rule set under which a case received today begins. The regulator is called what
 * {@code EVENHAND_REGULATOR} says; a demonstration never bears the name of a real one.
 */
@Dependent
class NounsInForce implements Nouns {
  private static final String INVENTED = RuleSetProducer.INVENTED;

  private final RuleSets rules;
  private final Clock clock;
  private final Optional<String> regulator;

  @Inject
  NounsInForce(
      RuleSets rules,
      Clock clock,
      DemonstrationMode demonstration,
      @ConfigProperty(name = "EVENHAND_REGULATOR") Optional<String> regulator) {
    this.rules = rules;
    this.clock = clock;
    this.regulator = regulator.or(() -> Optional.of(INVENTED).filter(x -> demonstration.isOn()));
  }

  @Override
  public String word(String key) {
    return under(rules.inForce(CivilTime.today(clock))).word(key);
  }

  @Override
  public Nouns under(RuleSet other) {
    var theirs = Nouns.of(other);
    return key ->
        key.equals("regulator") && regulator.isPresent() ? regulator.get() : theirs.word(key);
  }
}
