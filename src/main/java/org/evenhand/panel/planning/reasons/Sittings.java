package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;

/**
 * A plan as its members, venues and hearings see it. What it names and nobody knows is left out.
 */
final class Sittings {
  private final PlanningProblem problem;
  private final Map<String, HearingToPlan> hearings;
  private final Map<String, PlannedHearing> planned = new HashMap<>();
  private final Map<String, List<PlannedHearing>> bySitter = new HashMap<>();

  Sittings(PlanningProblem problem, List<PlannedHearing> plan) {
    this.problem = problem;
    hearings = problem.hearingsById();
    for (var held : plan) {
      if (hearings.containsKey(held.hearing()) && planned.put(held.hearing(), held) == null) {
        held.panel()
            .forEach(member -> bySitter.computeIfAbsent(member, m -> new ArrayList<>()).add(held));
      }
    }
  }

  Optional<PlannedHearing> of(HearingToPlan hearing) {
    return Optional.ofNullable(planned.get(hearing.id()));
  }

  /** Everything that keeps a member from a hearing if it begins on a day. */
  List<Reason> reasons(PoolMember member, HearingToPlan hearing, int start) {
    var found = new ArrayList<Reason>();
    Eligibility.exclusions(member, hearing, start).forEach(e -> found.add(Reason.of(e)));
    int days = hearing.days();
    for (var other : bySitter.getOrDefault(member.id(), List.of())) {
      var theOther = hearings.get(other.hearing());
      if (theOther.id().equals(hearing.id())) {
        continue;
      }
      days += theOther.days();
      if (overlap(hearing, start, theOther, other.start())) {
        found.add(new Reason(Reason.Kind.SITS_ELSEWHERE, other.hearing()));
      }
    }
    if (days > member.maxDays()) {
      found.add(new Reason(Reason.Kind.MAXIMUM_DAYS, String.valueOf(member.maxDays())));
    }
    return found;
  }

  /** Whether a room of a venue, and an adviser, are free on all days of a hearing. */
  boolean hasRoomAndAdviser(HearingToPlan hearing, int start, String venue) {
    for (int day = start; day <= hearing.lastDay(start); day++) {
      if (onDay(day, hearing).filter(other -> other.venue().equals(venue)).count()
          >= problem.venues().getOrDefault(venue, 0)) {
        return false;
      }
    }
    return problem.advisers().stream()
        .filter(adviser -> adviser.isFree(start, hearing.days()))
        .anyMatch(adviser -> advisesNowhereElse(adviser.id(), hearing, start));
  }

  private Stream<HearingToPlan> onDay(int day, HearingToPlan but) {
    return planned.values().stream()
        .filter(held -> !held.hearing().equals(but.id()))
        .filter(held -> held.start() <= day)
        .filter(held -> hearings.get(held.hearing()).lastDay(held.start()) >= day)
        .map(held -> hearings.get(held.hearing()));
  }

  private boolean advisesNowhereElse(String adviser, HearingToPlan hearing, int start) {
    return planned.values().stream()
        .filter(held -> held.adviser().equals(adviser) && !held.hearing().equals(hearing.id()))
        .noneMatch(held -> overlap(hearing, start, hearings.get(held.hearing()), held.start()));
  }

  static boolean overlap(HearingToPlan one, int start, HearingToPlan other, int otherStart) {
    return otherStart <= one.lastDay(start) && start <= other.lastDay(otherStart);
  }
}
