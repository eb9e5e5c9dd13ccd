package org.evenhand.ruleset.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the rule sets injectable. {@code EVENHAND_RULE_SET} names the family that new cases begin
 * under; {@code EVENHAND_REGULATOR} is what the regulator is called on pages and in letters. A
 * demonstration never bears the name of a real one. A rule set that cannot be read keeps the
 * application from starting.
 */
@ApplicationScoped
public class RuleSetProducer {
  /** The regulator of demonstrations. */
  public static final String INVENTED = "Social Work Standards Council";

  @Produces
  @Singleton
  RuleSets ruleSets(
      @ConfigProperty(name = "EVENHAND_RULE_SET", defaultValue = RuleSets.DEFAULT_FAMILY)
          String family,
      @ConfigProperty(name = "EVENHAND_REGULATOR") Optional<String> regulator,
      @ConfigProperty(name = "EVENHAND_DEMO", defaultValue = "false") boolean demonstration) {
    var shipped = RuleSets.shipped(family);
    return regulator
        .or(() -> Optional.of(INVENTED).filter(name -> demonstration))
        .map(shipped::calling)
        .orElse(shipped);
  }
}
