package org.evenhand.identity.api;

import java.util.Set;
import org.evenhand.kernel.Role;

/**
 * A step that somebody is about to do.
 *
 * @param step its id in the process models
 * @param role who does such steps
 * @param notAfter steps whose doer may not do this one on the same case
 */
public record PlannedStep(String step, Role role, Set<String> notAfter) {
  public PlannedStep {
    notAfter = Set.copyOf(notAfter);
  }

  /** Something a role does that is no step of a model: sitting on a panel, publishing. */
  public static PlannedStep of(String step, Role role) {
    return new PlannedStep(step, role, Set.of());
  }
}
