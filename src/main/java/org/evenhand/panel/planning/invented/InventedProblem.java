package org.evenhand.panel.planning.invented;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.panel.planning.Conflict;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.WorkloadBand;

/** Invents a problem: a period ahead, one that is to be planned again, or one without a plan. */
public final class InventedProblem {
  private static final List<String> TOWNS = List.of("leeds", "bristol", "norwich");
  private static final int PANEL = 3;

  private InventedProblem() {}

  /** A period for which nothing is planned yet. */
  public static PlanningProblem of(ProblemSize size, long seed) {
    var chance = new Chance(seed);
    var venues = TOWNS.subList(0, chance.between(1, 2));
    var members = new InventedPool(chance, size, venues).members();
    var hearings = new InventedHearings(chance, size, members, venues).all();
    int hearingDays = hearings.stream().mapToInt(HearingToPlan::days).sum();
    int atOnce = 1 + hearingDays / size.days();
    return new PlanningProblem(
        size.days(),
        rooms(venues, atOnce),
        members,
        new InventedPool(chance, size, venues).advisers(2 + atOnce * 2),
        hearings,
        band(members, hearingDays),
        List.of(),
        List.of());
  }

  private static Map<String, Integer> rooms(List<String> venues, int atOnce) {
    var rooms = new LinkedHashMap<String, Integer>();
    rooms.put(InventedPool.REMOTE, 2 + atOnce);
    venues.forEach(venue -> rooms.put(venue, 1 + atOnce / 3));
    return rooms;
  }

  private static WorkloadBand band(List<PoolMember> members, int hearingDays) {
    int prior = members.stream().mapToInt(PoolMember::priorDays).sum();
    int mean = (hearingDays * PANEL + prior) / members.size();
    return new WorkloadBand(Math.max(0, mean - 2), mean + 2);
  }

  /**
   * A period whose plan was published, and some of those who sit in it have dropped out of one of
   * their hearings since.
   *
   * @param dropOuts members who did
   */
  public static PlanningProblem toPlanAgain(ProblemSize size, long seed, int dropOuts) {
    var problem = of(size, seed);
    var published = GreedyPlan.of(problem);
    var chance = new Chance(~seed);
    var seats = new LinkedHashMap<String, List<PlannedHearing>>();
    for (var planned : published) {
      if (!problem.hearingsById().get(planned.hearing()).isPartHeard()) {
        planned
            .panel()
            .forEach(id -> seats.computeIfAbsent(id, key -> new ArrayList<>()).add(planned));
      }
    }
    var out = new LinkedHashMap<String, PlannedHearing>();
    chance
        .someOf(List.copyOf(seats.keySet()), dropOuts)
        .forEach(id -> out.put(id, chance.oneOf(seats.get(id))));
    var members =
        problem.members().stream()
            .map(member -> without(problem, member, out.get(member.id())))
            .toList();
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        members,
        problem.advisers(),
        problem.hearings(),
        problem.band(),
        published,
        List.of());
  }

  private static PoolMember without(
      PlanningProblem problem, PoolMember member, PlannedHearing hearing) {
    if (hearing == null) {
      return member;
    }
    int last = problem.hearingsById().get(hearing.hearing()).lastDay(hearing.start());
    var away = new TreeSet<>(member.unavailableDays());
    for (int day = hearing.start(); day <= last; day++) {
      away.add(day);
    }
    return member.withUnavailableDays(away);
  }

  /**
   * A period in which one or two hearings must be held and cannot: each has a single day on which
   * it may begin and a conflict with everybody who might chair it on that day.
   */
  public static PlanningProblem withoutAPlan(ProblemSize size, long seed) {
    var problem = of(size, seed);
    var chance = new Chance(~seed);
    var must = chance.someOf(problem.hearings(), chance.between(1, 2));
    var hearings =
        problem.hearings().stream()
            .map(hearing -> must.contains(hearing) ? unholdable(problem, hearing) : hearing)
            .toList();
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members(),
        problem.advisers(),
        hearings,
        problem.band(),
        List.of(),
        List.of());
  }

  private static HearingToPlan unholdable(PlanningProblem problem, HearingToPlan hearing) {
    int start = hearing.startOptions().get(0);
    var asNew = mustBeHeld(hearing, start, List.of());
    var chairs =
        problem.members().stream()
            .filter(PoolMember::mayChair)
            .filter(member -> Eligibility.isEligible(member, asNew, start))
            .map(member -> new Conflict(member.id(), "same_employer"))
            .toList();
    return mustBeHeld(hearing, start, chairs);
  }

  private static HearingToPlan mustBeHeld(
      HearingToPlan hearing, int start, List<Conflict> conflicts) {
    return new HearingToPlan(
        hearing.id(),
        hearing.type(),
        hearing.days(),
        hearing.venue(),
        hearing.weight(),
        hearing.targetDay(),
        List.of(start),
        hearing.makeUp(),
        conflicts,
        Set.of(),
        true);
  }
}
