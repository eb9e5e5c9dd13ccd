package org.evenhand.panel.planning;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything a plan is made from.
 *
 * @param workingDays days of the period, numbered from 0
 * @param venues rooms, or lines, a day
 * @param published the plan that people were told of, which a new one disturbs as little as may be;
 *     empty if there is none
 */
public record PlanningProblem(
    int workingDays,
    Map<String, Integer> venues,
    List<PoolMember> members,
    List<Adviser> advisers,
    List<HearingToPlan> hearings,
    WorkloadBand band,
    List<PlannedHearing> published,
    List<Lock> locks) {
  public PlanningProblem {
    venues = Map.copyOf(venues);
    members = List.copyOf(members);
    advisers = List.copyOf(advisers);
    hearings = List.copyOf(hearings);
    published = List.copyOf(published);
    locks = List.copyOf(locks);
  }

  public Map<String, PoolMember> membersById() {
    return members.stream().collect(Collectors.toMap(PoolMember::id, identity()));
  }

  public Map<String, Adviser> advisersById() {
    return advisers.stream().collect(Collectors.toMap(Adviser::id, identity()));
  }

  public Map<String, HearingToPlan> hearingsById() {
    return hearings.stream().collect(Collectors.toMap(HearingToPlan::id, identity()));
  }

  public boolean isReplan() {
    return !published.isEmpty();
  }

  /**
   * The same facts, each hearing of a plan being offered the day that the plan gives it: for
   * holding a plan against facts that have changed since it was made.
   */
  public PlanningProblem offering(List<PlannedHearing> plan) {
    var starts =
        plan.stream()
            .collect(Collectors.toMap(PlannedHearing::hearing, PlannedHearing::start, (a, b) -> a));
    var offered =
        hearings.stream()
            .map(
                hearing ->
                    starts.containsKey(hearing.id())
                        ? hearing.withStartOptions(List.of(starts.get(hearing.id())))
                        : hearing)
            .toList();
    return new PlanningProblem(
        workingDays, venues, members, advisers, offered, band, published, locks);
  }

  /** The same problem with other locks. */
  public PlanningProblem withLocks(List<Lock> others) {
    return new PlanningProblem(
        workingDays, venues, members, advisers, hearings, band, published, others);
  }

  /** The same problem with its hearings changed. */
  public PlanningProblem withHearings(List<HearingToPlan> others) {
    return new PlanningProblem(
        workingDays, venues, members, advisers, others, band, published, locks);
  }

  /** The same problem after another plan was published. */
  public PlanningProblem withPublished(List<PlannedHearing> plan) {
    return new PlanningProblem(workingDays, venues, members, advisers, hearings, band, plan, locks);
  }

  /** The same problem with other advisers. */
  public PlanningProblem withAdvisers(List<Adviser> others) {
    return new PlanningProblem(
        workingDays, venues, members, others, hearings, band, published, locks);
  }
}
