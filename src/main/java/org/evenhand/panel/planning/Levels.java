package org.evenhand.panel.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How good a lawful plan is, the first number counting above all that follow; smaller is better.
 *
 * @param unheld weight of the hearings that are not held (L1)
 * @param disruption what a published plan loses: 1 a seat, 3 a date (L2); 0 if none was published
 * @param lateness working days from the target day to the start, summed; negative if early (L3)
 * @param outsideBand days by which members' loads lie outside the band, summed (L4)
 */
public record Levels(int unheld, int disruption, int lateness, int outsideBand)
    implements Comparable<Levels> {
  /** Points for a published date that is not kept. */
  public static final int DATE_MOVED = 3;

  public static Levels of(PlanningProblem problem, List<PlannedHearing> plan) {
    var hearings = problem.hearingsById();
    var held = plan.stream().map(PlannedHearing::hearing).collect(Collectors.toSet());
    var load = new HashMap<String, Integer>();
    int lateness = 0;
    for (var planned : plan) {
      var hearing = hearings.get(planned.hearing());
      lateness += planned.start() - hearing.targetDay();
      planned.panel().forEach(member -> load.merge(member, hearing.days(), Integer::sum));
    }
    int outside = 0;
    for (var member : problem.members()) {
      outside += problem.band().outside(load.getOrDefault(member.id(), 0) + member.priorDays());
    }
    return new Levels(
        problem.hearings().stream()
            .filter(hearing -> !held.contains(hearing.id()))
            .mapToInt(HearingToPlan::weight)
            .sum(),
        disruption(problem, plan),
        lateness,
        outside);
  }

  private static int disruption(PlanningProblem problem, List<PlannedHearing> plan) {
    var now = plan.stream().collect(Collectors.toMap(PlannedHearing::hearing, p -> p, (a, b) -> a));
    int lost = 0;
    for (var before : problem.published()) {
      var after = now.get(before.hearing());
      var sameDate = after != null && after.start() == before.start();
      var kept = Set.copyOf(before.panel());
      long seats = sameDate ? after.panel().stream().filter(kept::contains).count() : 0;
      lost += before.panel().size() - (int) seats + (sameDate ? 0 : DATE_MOVED);
    }
    return lost;
  }

  @Override
  public int compareTo(Levels other) {
    return java.util.Comparator.comparingInt(Levels::unheld)
        .thenComparingInt(Levels::disruption)
        .thenComparingInt(Levels::lateness)
        .thenComparingInt(Levels::outsideBand)
        .compare(this, other);
  }
}
