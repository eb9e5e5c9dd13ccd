package org.evenhand.ruleset.api;

import java.util.List;

/**
 * When somebody hears of a clock, and who.
 *
 * @param daysLeft days to the due day; nought on it, below nought after it
 * @param to who is told
 */
public record Escalation(int daysLeft, List<EscalationTarget> to) {
  public Escalation {
    to = List.copyOf(to);
    if (to.isEmpty()) {
      throw new IllegalArgumentException("an escalation tells somebody");
    }
  }
}
