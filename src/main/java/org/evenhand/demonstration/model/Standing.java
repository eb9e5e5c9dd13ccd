package org.evenhand.demonstration.model;

import java.util.Map;

/**
 * Where an open case stands: at a step that nobody has done yet.
 *
 * @param step the step of the case itself that is still to be done
 * @param interim the step of an interim order that is still to be done beside it, {@code IN_FORCE}
 *     for one that is in force, or empty
 * @param forced what must have been decided on the way, by the question's name
 * @param share how many open cases stand there, against other places
 * @param fewestDays how long at least since the last step was done
 * @param mostDays how long at most
 */
public record Standing(
    String step,
    String interim,
    Map<String, String> forced,
    double share,
    int fewestDays,
    int mostDays) {
  /** What {@link #interim} says of an order in force with nothing to be done but wait. */
  public static final String IN_FORCE = "IN_FORCE";

  public Standing {
    forced = Map.copyOf(forced);
  }

  /** The message by which the process comes to the step, where it is one that brings it there. */
  String message() {
    return switch (step) {
      case "recordAppealOutcome" -> "appealLodged";
      case "checkCompliance" -> "complianceDue";
      default -> "";
    };
  }

  public boolean hasInterimOrder() {
    return !interim.isEmpty();
  }
}
