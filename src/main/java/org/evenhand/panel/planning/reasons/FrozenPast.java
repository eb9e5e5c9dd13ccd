package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/**
 * What has begun stays: hearings that began before a day keep their date and their panel, and
 * nothing else begins before it any more.
 */
public final class FrozenPast {
  private FrozenPast() {}

  public static boolean hasBegun(PlannedHearing planned, int today) {
    return planned.start() < today;
  }

  /** The problem as it is on {@code today}, with the plan that was made for it. */
  public static PlanningProblem of(PlanningProblem problem, List<PlannedHearing> plan, int today) {
    var begun = plan.stream().filter(planned -> hasBegun(planned, today)).toList();
    var ids = begun.stream().map(PlannedHearing::hearing).collect(Collectors.toSet());
    var locks = new ArrayList<>(problem.locks());
    for (var planned : begun) {
      locks.add(new Lock.OfDate(planned.hearing(), planned.start()));
      planned.panel().forEach(member -> locks.add(new Lock.OfSeat(planned.hearing(), member)));
    }
    return problem
        .withHearings(
            problem.hearings().stream().map(hearing -> ahead(hearing, ids, today)).toList())
        .withLocks(locks.stream().distinct().toList());
  }

  private static HearingToPlan ahead(HearingToPlan hearing, Set<String> begun, int today) {
    if (begun.contains(hearing.id())) {
      return hearing;
    }
    return hearing.withStartOptions(
        hearing.startOptions().stream().filter(day -> day >= today).toList());
  }
}
