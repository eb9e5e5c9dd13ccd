package org.evenhand.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.casefile.api.DecisionTaken;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.ruleset.api.RuleSet;
import org.evenhand.ruleset.application.RuleSets;
import org.evenhand.testing.CaseFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTheTestThatWasAppliedTest {
  private static final RuleSets RULES = RuleSets.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "DP_02|TRIAGE|SCREEN_SERIOUS,SCREEN_FIT_TODAY",
        "DP_09|PROSPECT_FACTS,PROSPECT_GROUND,PROSPECT_IMPAIRMENT|ANSWER_FACTS,ANSWER_IMPAIRMENT",
        "DP_19|BALANCE|BALANCE",
        "DP_14||"
      })
  void isTheRuleSetsUnlessTheStepNamesOne(DecisionPoint point, String worker, String nurse) {
    assertThat(named(point, RULES.load(CaseFixture.SOCIAL_WORK)))
        .isEqualTo(worker == null ? "" : worker);
    assertThat(named(point, RULES.load(CaseFixture.NURSING))).isEqualTo(nurse == null ? "" : nurse);
    var own = DecisionTaken.at(point, "DONE").byTest("OWN");
    assertThat(LogDecisions.test(own, RULES.load(CaseFixture.NURSING))).isEqualTo("OWN");
  }

  private static String named(DecisionPoint point, RuleSet rules) {
    return LogDecisions.test(DecisionTaken.at(point, "DONE"), rules);
  }
}
