package org.evenhand.ruleset.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the rule sets injectable. {@code EVENHAND_RULE_SET} names the family that new cases begin
 * under. A rule set that cannot be read keeps the application from starting.
 */
@ApplicationScoped
public class RuleSetProducer {
  @Produces
  @Singleton
  RuleSets ruleSets(
      @ConfigProperty(name = "EVENHAND_RULE_SET", defaultValue = RuleSets.DEFAULT_FAMILY)
          String family) {
    return RuleSets.shipped(family);
  }
}
