package org.evenhand.panel.planning.editing;

import java.util.List;
import org.evenhand.panel.planning.Breach;
import org.evenhand.panel.planning.PlannedHearing;

/**
 * What came of an edit.
 *
 * @param plan with the edit if it was accepted, as it was if not
 * @param breaches rules that the plan would break and did not break before; none if accepted
 */
public record Edited(List<PlannedHearing> plan, List<Breach> breaches) {
  public Edited {
    plan = List.copyOf(plan);
    breaches = List.copyOf(breaches);
  }

  public boolean isAccepted() {
    return breaches.isEmpty();
  }
}
