package org.evenhand.casefile.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.kernel.DecisionPoint;

/**
 * A decision as the step that took it tells it. Who, when, under which rules, with which options
 * open and how long it took are added by the one place that carries steps out.
 *
 * @param point which decision point
 * @param outcome the outcome code, one of the rule set's options for the point
 * @param test the test that was applied, by its code in the rule set, or empty
 * @param reasons the structured reasons, in order
 * @param facts further coded facts (number of conditions, seriousness, represented, attended)
 */
public record DecisionTaken(
    DecisionPoint point,
    String outcome,
    String test,
    List<Reason> reasons,
    Map<String, String> facts) {
  /**
   * One structured reason.
   *
   * @param factor the factor's code, usually the question id
   * @param weight the coded answer, or empty
   * @param evidence where in the file, as typed, or empty
   * @param text the reason in words, or empty
   */
  public record Reason(String factor, String weight, String evidence, String text) {}

  public DecisionTaken {
    reasons = List.copyOf(reasons);
    facts = Map.copyOf(facts);
  }

  public static DecisionTaken at(DecisionPoint point, Enum<?> outcome) {
    return at(point, outcome.name());
  }

  public static DecisionTaken at(DecisionPoint point, String outcome) {
    return new DecisionTaken(point, outcome, "", List.of(), Map.of());
  }

  public DecisionTaken byTest(String code) {
    return new DecisionTaken(point, outcome, code, reasons, facts);
  }

  public DecisionTaken because(Reason... given) {
    return new DecisionTaken(point, outcome, test, List.of(given), facts);
  }

  public DecisionTaken because(List<Reason> given) {
    return new DecisionTaken(point, outcome, test, given, facts);
  }

  public DecisionTaken because(String text) {
    return because(new Reason("reasons", "", "", text));
  }

  public DecisionTaken fact(String name, Object value) {
    var more = new LinkedHashMap<>(facts);
    more.put(name, String.valueOf(value));
    return new DecisionTaken(point, outcome, test, reasons, more);
  }
}
