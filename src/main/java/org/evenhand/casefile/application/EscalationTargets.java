package org.evenhand.casefile.application;

import java.util.List;
import org.evenhand.kernel.CaseReference;
import org.evenhand.ruleset.api.EscalationTarget;

/** Finds the people whom an escalation is for. */
public interface EscalationTargets {
  /**
   * Accounts of people who can be told, the best first; none when nobody can be found, and then the
   * next in the chain is asked.
   */
  List<String> named(CaseReference reference, EscalationTarget target);
}
