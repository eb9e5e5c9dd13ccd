package org.evenhand.casefile.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a step leaves behind besides its own rows.
 *
 * @param outcome the code the process routes on; it is set as the process variable named after the
 *     step
 * @param variables further ids, dates, booleans or codes for the process; names must be on the
 *     allow-list of the workflow room; null makes it forget one
 * @param decisions what was decided, for steps that are a decision point
 */
public record StepResult(
    String outcome, Map<String, Object> variables, List<DecisionTaken> decisions) {
  public StepResult {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    decisions = List.copyOf(decisions);
  }

  public static StepResult of(Enum<?> outcome) {
    return new StepResult(outcome.name(), Map.of(), List.of());
  }

  public static StepResult of(String outcome) {
    return new StepResult(outcome, Map.of(), List.of());
  }

  /** A step with one way on. */
  public static StepResult done() {
    return new StepResult("DONE", Map.of(), List.of());
  }

  public StepResult with(String variable, Object value) {
    var more = new LinkedHashMap<>(variables);
    more.put(variable, value);
    return new StepResult(outcome, more, decisions);
  }

  public StepResult deciding(DecisionTaken... taken) {
    return new StepResult(outcome, variables, List.of(taken));
  }
}
