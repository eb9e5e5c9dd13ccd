package org.evenhand.panel.planning.reasons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;

/** Somebody, or a room, that hearings had counted on and that they have to do without. */
public sealed interface DropOut {

  /** Those that had counted on it; none if it is about a venue as a whole. */
  List<String> hearings();

  /** The same of those hearings only for which something can still be done. */
  DropOut from(Predicate<String> still);

  /** The problem as it is without them; the plan says on which days they were counted on. */
  PlanningProblem without(PlanningProblem problem, List<PlannedHearing> plan);

  /** A member falls out of hearings: they are away on all days of each. */
  record OfMember(String member, List<String> hearings) implements DropOut {
    public OfMember {
      hearings = List.copyOf(hearings);
    }

    @Override
    public DropOut from(Predicate<String> still) {
      return new OfMember(member, hearings.stream().filter(still).toList());
    }

    @Override
    public PlanningProblem without(PlanningProblem problem, List<PlannedHearing> plan) {
      var days = days(problem, plan, hearings);
      var members =
          problem.members().stream()
              .map(
                  m ->
                      m.id().equals(member)
                          ? m.withUnavailableDays(union(m.unavailableDays(), days))
                          : m)
              .toList();
      return with(problem, members, problem.advisers(), problem.venues());
    }
  }

  /** An adviser falls out of hearings. */
  record OfAdviser(String adviser, List<String> hearings) implements DropOut {
    public OfAdviser {
      hearings = List.copyOf(hearings);
    }

    @Override
    public DropOut from(Predicate<String> still) {
      return new OfAdviser(adviser, hearings.stream().filter(still).toList());
    }

    @Override
    public PlanningProblem without(PlanningProblem problem, List<PlannedHearing> plan) {
      var days = days(problem, plan, hearings);
      var advisers =
          problem.advisers().stream()
              .map(
                  a ->
                      a.id().equals(adviser)
                          ? new Adviser(a.id(), union(a.unavailableDays(), days))
                          : a)
              .toList();
      return with(problem, problem.members(), advisers, problem.venues());
    }
  }

  /**
   * A venue has fewer rooms, for the whole period: problems know no rooms of a day.
   *
   * @param rooms how many it is left with
   */
  record OfRooms(String venue, int rooms) implements DropOut {
    @Override
    public List<String> hearings() {
      return List.of();
    }

    @Override
    public DropOut from(Predicate<String> still) {
      return this;
    }

    @Override
    public PlanningProblem without(PlanningProblem problem, List<PlannedHearing> plan) {
      var venues = new HashMap<>(problem.venues());
      venues.put(venue, rooms);
      return with(problem, problem.members(), problem.advisers(), venues);
    }
  }

  /** Hearings cannot be held on their days: a room, a witness or a registrant fell out. */
  record OfDay(List<String> hearings) implements DropOut {
    public OfDay {
      hearings = List.copyOf(hearings);
    }

    @Override
    public DropOut from(Predicate<String> still) {
      return new OfDay(hearings.stream().filter(still).toList());
    }

    @Override
    public PlanningProblem without(PlanningProblem problem, List<PlannedHearing> plan) {
      var starts = new HashMap<String, Integer>();
      plan.forEach(planned -> starts.put(planned.hearing(), planned.start()));
      var left =
          problem.hearings().stream()
              .map(
                  hearing ->
                      hearings.contains(hearing.id())
                          ? hearing.withStartOptions(
                              hearing.startOptions().stream()
                                  .filter(day -> !day.equals(starts.get(hearing.id())))
                                  .toList())
                          : hearing)
              .toList();
      return problem.withHearings(left);
    }
  }

  private static Set<Integer> days(
      PlanningProblem problem, List<PlannedHearing> plan, List<String> of) {
    var days = new TreeSet<Integer>();
    for (var planned : plan) {
      if (of.contains(planned.hearing())) {
        int last = problem.hearingsById().get(planned.hearing()).lastDay(planned.start());
        for (int day = planned.start(); day <= last; day++) {
          days.add(day);
        }
      }
    }
    return days;
  }

  private static Set<Integer> union(Set<Integer> some, Set<Integer> more) {
    var all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  private static PlanningProblem with(
      PlanningProblem problem,
      List<PoolMember> members,
      List<Adviser> advisers,
      Map<String, Integer> venues) {
    return new PlanningProblem(
        problem.workingDays(),
        venues,
        members,
        advisers,
        problem.hearings(),
        problem.band(),
        problem.published(),
        problem.locks());
  }
}
