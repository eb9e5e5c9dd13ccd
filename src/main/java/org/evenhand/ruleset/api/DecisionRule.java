package org.evenhand.ruleset.api;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.DecisionPoint;

/**
 * How one decision point is decided under a rule set.
 *
 * @param point which
 * @param tests the tests that are applied, in order; none where the point is not one of judgement
 * @param factors what is weighed, as codes with their words; none where the rule set names none
 * @param outcomes the outcome codes that are open, in the order they are offered
 * @param guidance the dated guidance, where there is any
 * @param source where this comes from
 * @param certainty how well it is known
 */
public record DecisionRule(
    DecisionPoint point,
    List<LegalTest> tests,
    List<Factor> factors,
    List<String> outcomes,
    Optional<Guidance> guidance,
    String source,
    Certainty certainty) {
  /** A test a decider applies, by code, in the words of the guidance. */
  public record LegalTest(String code, String wording) {}

  /** Something a decider weighs. */
  public record Factor(String code, String wording) {}

  public DecisionRule {
    tests = List.copyOf(tests);
    factors = List.copyOf(factors);
    outcomes = List.copyOf(outcomes);
  }

  /** The guidance reference, or empty text. */
  public String reference() {
    return guidance.map(Guidance::reference).orElse("");
  }
}
