package org.evenhand.web.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.evenhand.casefile.application.ReadCase;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.web.Words;

/** The rule set that a case is pinned to, and words with its nouns. */
@Dependent
public class CaseRules {
  private final ReadCase cases;
  private final RuleSets rules;
  private final Words words;

  @Inject
  public CaseRules(ReadCase cases, RuleSets rules, Words words) {
    this.cases = cases;
    this.rules = rules;
    this.words = words;
  }

  RuleSet of(CaseReference reference) {
    return rules.load(cases.get(reference).rules());
  }

  Words words(RuleSet own) {
    return words.under(own);
  }

  /** The words in force, where no case is at hand. */
  Words words() {
    return words;
  }
}
