package org.evenhand.panel.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.panel.planning.Breach.Rule;

/**
 * The one validator of plans, behind every screen, command and solver. It trusts nobody: ids that
 * do not exist are breaches too.
 */
public final class PlanRules {
  private final PlanningProblem problem;
  private final Map<String, PoolMember> members;
  private final Map<String, Adviser> advisers;
  private final Map<String, HearingToPlan> hearings;

  public PlanRules(PlanningProblem problem) {
    this.problem = problem;
    members = problem.membersById();
    advisers = problem.advisersById();
    hearings = problem.hearingsById();
  }

  private record OnADay(String who, int day) {}

  /** Every breach of a hard rule, in the order of the plan; none if the plan is lawful. */
  public List<Breach> brokenBy(List<PlannedHearing> plan) {
    var found = new ArrayList<Breach>();
    var seen = new HashSet<String>();
    for (var planned : plan) {
      if (!hearings.containsKey(planned.hearing())) {
        found.add(Breach.of(Rule.HEARING_IS_UNKNOWN, planned.hearing()));
      } else if (!seen.add(planned.hearing())) {
        found.add(Breach.of(Rule.PLANNED_ONCE, planned.hearing()));
      } else {
        found.addAll(alone(planned));
      }
    }
    var known = plan.stream().filter(planned -> hearings.containsKey(planned.hearing())).toList();
    found.addAll(together(known));
    found.addAll(locks(known));
    problem.hearings().stream()
        .filter(hearing -> hearing.mandatory() && !seen.contains(hearing.id()))
        .forEach(hearing -> found.add(Breach.of(Rule.MANDATORY_HEARING_IS_HELD, hearing.id())));
    return found;
  }

  private List<Breach> alone(PlannedHearing planned) {
    var hearing = hearings.get(planned.hearing());
    var found = new ArrayList<Breach>();
    if (!hearing.startOptions().contains(planned.start())) {
      found.add(new Breach(Rule.DATE_IS_OFFERED, hearing.id(), "", planned.start(), ""));
    }
    if (!advisers.containsKey(planned.adviser())) {
      found.add(Breach.by(Rule.ADVISER_IS_UNKNOWN, hearing.id(), planned.adviser()));
    } else if (!advisers.get(planned.adviser()).isFree(planned.start(), hearing.days())) {
      found.add(Breach.by(Rule.ADVISER_IS_FREE, hearing.id(), planned.adviser()));
    }
    var panel = new ArrayList<PoolMember>();
    for (var id : new LinkedHashSet<>(planned.panel())) {
      if (members.containsKey(id)) {
        panel.add(members.get(id));
      } else {
        found.add(Breach.by(Rule.MEMBER_IS_UNKNOWN, hearing.id(), id));
      }
    }
    found.addAll(makeUp(hearing, planned, panel));
    for (var member : panel) {
      for (var exclusion : Eligibility.exclusions(member, hearing, planned.start())) {
        found.add(
            new Breach(
                Rule.MEMBER_IS_ELIGIBLE,
                hearing.id(),
                member.id(),
                planned.start(),
                exclusion.kind().name()));
      }
    }
    return found;
  }

  private List<Breach> makeUp(
      HearingToPlan hearing, PlannedHearing planned, List<PoolMember> panel) {
    var found = new ArrayList<Breach>();
    var makeUp = hearing.makeUp();
    var distinct = Set.copyOf(planned.panel());
    if (distinct.size() != makeUp.size() || planned.panel().size() != makeUp.size()) {
      found.add(Breach.of(Rule.PANEL_SIZE, hearing.id()));
    }
    if (panel.stream().filter(PoolMember::mayChair).count() < makeUp.chairs()) {
      found.add(Breach.of(Rule.NEEDS_A_CHAIR, hearing.id()));
    }
    if (count(panel, SeatKind.LAY) < makeUp.lay()) {
      found.add(Breach.of(Rule.NEEDS_LAY_MEMBERS, hearing.id()));
    }
    if (count(panel, SeatKind.REGISTRANT) < makeUp.registrants()) {
      found.add(Breach.of(Rule.NEEDS_REGISTRANTS, hearing.id()));
    }
    if (hearing.isPartHeard() && !hearing.partHeard().equals(distinct)) {
      found.add(Breach.of(Rule.PART_HEARD_PANEL_STAYS, hearing.id()));
    }
    return found;
  }

  private static long count(List<PoolMember> panel, SeatKind kind) {
    return panel.stream().filter(member -> member.kind() == kind).count();
  }

  private List<Breach> together(List<PlannedHearing> plan) {
    var found = new ArrayList<Breach>();
    var sitting = new HashSet<OnADay>();
    var advising = new HashSet<OnADay>();
    var rooms = new HashMap<OnADay, Integer>();
    var load = new HashMap<String, Integer>();
    for (var planned : plan) {
      var hearing = hearings.get(planned.hearing());
      for (int day = planned.start(); day <= hearing.lastDay(planned.start()); day++) {
        for (var member : new LinkedHashSet<>(planned.panel())) {
          load.merge(member, 1, Integer::sum);
          if (!sitting.add(new OnADay(member, day))) {
            found.add(new Breach(Rule.MEMBER_SITS_ONCE_A_DAY, hearing.id(), member, day, ""));
          }
        }
        if (!advising.add(new OnADay(planned.adviser(), day))) {
          found.add(
              new Breach(
                  Rule.ADVISER_ADVISES_ONCE_A_DAY, hearing.id(), planned.adviser(), day, ""));
        }
        var taken = rooms.merge(new OnADay(hearing.venue(), day), 1, Integer::sum);
        if (taken > problem.venues().getOrDefault(hearing.venue(), 0)) {
          found.add(new Breach(Rule.ROOM_IS_FREE, hearing.id(), hearing.venue(), day, ""));
        }
      }
    }
    problem.members().stream()
        .filter(member -> load.getOrDefault(member.id(), 0) > member.maxDays())
        .forEach(
            member ->
                found.add(
                    new Breach(
                        Rule.MEMBER_HAS_MAXIMUM_DAYS,
                        "",
                        member.id(),
                        -1,
                        String.valueOf(load.get(member.id())))));
    return found;
  }

  private List<Breach> locks(List<PlannedHearing> plan) {
    var byHearing = new HashMap<String, PlannedHearing>();
    plan.forEach(planned -> byHearing.putIfAbsent(planned.hearing(), planned));
    return problem.locks().stream()
        .filter(lock -> !isKept(lock, byHearing.get(lock.hearing())))
        .map(lock -> Breach.of(Rule.LOCK_IS_KEPT, lock.hearing()))
        .toList();
  }

  private static boolean isKept(Lock lock, PlannedHearing planned) {
    if (planned == null) {
      return false;
    }
    if (lock instanceof Lock.OfDate date) {
      return planned.start() == date.start();
    }
    return planned.panel().contains(((Lock.OfSeat) lock).member());
  }
}
