package org.evenhand.hearing.application;

import java.util.List;
import org.evenhand.panel.planning.PlannedHearing;

/** Plans that somebody changes by hand. */
final class HandMade {
  private HandMade() {}

  /** The plan with somebody in the place of another on one hearing. */
  static List<PlannedHearing> swap(
      List<PlannedHearing> plan, String hearing, String leaves, String joins) {
    return plan.stream()
        .map(
            planned ->
                planned.hearing().equals(hearing)
                    ? new PlannedHearing(
                        hearing,
                        planned.start(),
                        planned.panel().stream()
                            .map(member -> member.equals(leaves) ? joins : member)
                            .toList(),
                        planned.adviser())
                    : planned)
        .toList();
  }
}
