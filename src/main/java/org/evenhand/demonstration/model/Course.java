package org.evenhand.demonstration.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A process of an open case, to be started where the case stands.
 *
 * @param process the model
 * @param activity where in it; empty for its beginning
 * @param variables what it carries from earlier stages
 * @param taken the steps that were done since
 * @param message what came after them, or empty
 * @param since when the last of them was done
 */
public record Course(
    String caseReference,
    String process,
    String activity,
    Map<String, Object> variables,
    List<StepTold> taken,
    String message,
    Instant since) {
  public Course {
    variables = Map.copyOf(variables);
    taken = List.copyOf(taken);
  }
}
