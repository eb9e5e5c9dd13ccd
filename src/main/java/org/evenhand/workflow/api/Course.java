package org.evenhand.workflow.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.casefile.api.Answers;
import org.evenhand.kernel.CaseReference;

/**
 * A process of a case that comes from elsewhere, with its rows and its log written already: where
 * to start it, and what it has then to go through to come to where the case stands.
 *
 * @param process the model's code
 * @param activity where in the model; empty for its beginning
 * @param variables what the process carries from earlier stages; days as texts with date, time and
 *     zone
 * @param passed what was done or happened since, in order
 * @param since when the last of it was
 */
public record Course(
    CaseReference reference,
    String process,
    String activity,
    Map<String, Object> variables,
    List<Passed> passed,
    Instant since) {
  public Course {
    variables = Map.copyOf(variables);
    passed = List.copyOf(passed);
  }

  /** Something the process goes through. */
  public sealed interface Passed permits StepTaken, MessageCame {}

  /** A step that somebody did, with the answers they gave and its entries in the decision log. */
  public record StepTaken(
      String step,
      String account,
      Instant openedAt,
      Instant at,
      String outcome,
      Map<String, Object> variables,
      Answers answers,
      List<UUID> entries)
      implements Passed {
    public StepTaken {
      variables = Map.copyOf(variables);
      entries = List.copyOf(entries);
    }
  }

  /** A message that the process waited for. */
  public record MessageCame(String message) implements Passed {}
}
