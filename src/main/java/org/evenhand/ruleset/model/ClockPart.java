package org.evenhand.ruleset.model;

import java.util.List;
import org.evenhand.ruleset.api.ClockRule;
import org.evenhand.ruleset.api.Escalation;
import org.evenhand.ruleset.api.EscalationTarget;
import org.evenhand.ruleset.api.WorkingDays;

/** Reads one clock. */
final class ClockPart {
  private ClockPart() {}

  static ClockRule read(Entry entry, WorkingDays days) {
    var code = entry.path().substring(entry.path().indexOf('.') + 1);
    return new ClockRule(
        code,
        "clock." + code,
        entry.term("period"),
        entry.choice("direction", ClockRule.Direction.class),
        entry.choice("first_day", ClockRule.FirstDay.class),
        entry.choice("last_day", ClockRule.LastDay.class),
        entry.choice("basis", ClockRule.Basis.class),
        entry.yes("pausable"),
        escalations(entry),
        entry.source(),
        entry.certainty(),
        days);
  }

  private static List<Escalation> escalations(Entry entry) {
    return entry.each("escalate", step -> new Escalation(step.number("days_left"), targets(step)));
  }

  private static List<EscalationTarget> targets(Entry step) {
    var codes = step.texts("to");
    if (codes.isEmpty()) {
      throw step.wrong("to", "names nobody");
    }
    for (var code : codes) {
      if (!EscalationTarget.isOne(code)) {
        throw step.wrong("to", code + " is neither owner, deputy, executive nor a role");
      }
    }
    return codes.stream().map(EscalationTarget::new).toList();
  }
}
