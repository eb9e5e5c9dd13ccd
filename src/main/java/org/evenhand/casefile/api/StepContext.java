package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.evenhand.kernel.Actor;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.RuleSet;

/**
 * Where a step stands when it is asked or carried out.
 *
 * @param task the open task this is
 * @param caseReference the case
 * @param rules the rule set the case is pinned to
 * @param actor who is acting
 * @param today the civil day
 * @param scope ids that the process carries (an order, a hearing), by variable name
 */
public record StepContext(
    UUID task,
    CaseReference caseReference,
    RuleSet rules,
    Actor actor,
    LocalDate today,
    Map<String, String> scope) {
  public StepContext {
    scope = Map.copyOf(scope);
  }

  /** The id in scope; a missing one is a broken process model. */
  public UUID idOf(String variable) {
    var id = scope.get(variable);
    if (id == null) {
      throw new IllegalStateException("the process carries no " + variable);
    }
    return UUID.fromString(id);
  }
}
