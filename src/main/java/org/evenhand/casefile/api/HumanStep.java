package org.evenhand.casefile.api;

import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.DecisionPoint;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;

/**
 * One thing a person does for a case: a user task of the process models. A room has one class per
 * step, named with its verb. The workflow room finds steps by id, shows their form, and carries
 * them out in one transaction: the room's own rows, the engine's step and the decision log's entry
 * commit together or not at all.
 */
public interface HumanStep {
  /** The id of the user task in the models, without its {@code userTask_} prefix. */
  String id();

  /** Who does it; the candidate group of the user task. */
  Role role();

  default Lane lane() {
    return Lane.IDENTIFIED;
  }

  /** Decision points this step may record. A step that names one must tell it in its result. */
  default Set<DecisionPoint> decides() {
    return Set.of();
  }

  /** The rule set's clock that this step is due by, for example {@code T-02}. */
  default Optional<String> clock() {
    return Optional.empty();
  }

  /** Whether the clock stops when the step is done; a step among several on one clock says no. */
  default boolean stopsClock() {
    return true;
  }

  /** Steps whose doer may not do this one on the same case. */
  default Set<String> notAfter() {
    return Set.of();
  }

  /**
   * The account that does this step, where the step's own records name one (a panel's chair);
   * otherwise it is whoever the case names for the role, or the team.
   */
  default Optional<String> doer(StepContext context) {
    return Optional.empty();
  }

  /** What is asked now. Options that the rule set closes are not offered. */
  StepForm form(StepContext context);

  /**
   * Does it: checks the room's rules, changes the room's rows and says how the process goes on.
   * Called inside the transaction, with answers that the form has found good.
   */
  Outcome<StepResult> carryOut(StepContext context, Answers answers);
}
