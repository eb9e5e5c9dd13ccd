package org.evenhand.panel.planning.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** What keeps a hearing out of a plan, for each day on which it might have begun. */
public final class WhyUnheld {
  private final PlanningProblem problem;
  private final Map<String, HearingToPlan> hearings;
  private final List<PlannedHearing> plan;
  private final Map<String, Integer> load = new HashMap<>();

  public WhyUnheld(PlanningProblem problem, List<PlannedHearing> plan) {
    this.problem = problem;
    this.plan = List.copyOf(plan);
    hearings = problem.hearingsById();
    for (var planned : plan) {
      int days = hearings.get(planned.hearing()).days();
      planned.panel().forEach(member -> load.merge(member, days, Integer::sum));
    }
  }

  /** What is missing, in the order in which it is looked at. */
  public enum Why {
    NO_DAY,
    LOCKED,
    NO_CHAIR,
    NOBODY,
    NO_ADVISER,
    ROOM_TAKEN,
    ADVISER_TAKEN,
    MEMBERS_TAKEN,
    WORSE
  }

  /**
   * @param day on which it might have begun, -1 if there is none
   */
  public record Reason(Why why, int day) {}

  /** One reason for each day; one in all if no day is offered. */
  public List<Reason> reasons(HearingToPlan hearing) {
    if (hearing.startOptions().isEmpty()) {
      return List.of(new Reason(Why.NO_DAY, -1));
    }
    return hearing.startOptions().stream()
        .distinct()
        .sorted()
        .map(day -> new Reason(on(hearing, day), day))
        .toList();
  }

  /** The hearings that the plan does not hold. */
  public List<HearingToPlan> unheld() {
    var held = new HashSet<String>();
    plan.forEach(planned -> held.add(planned.hearing()));
    return problem.hearings().stream().filter(hearing -> !held.contains(hearing.id())).toList();
  }

  private Why on(HearingToPlan hearing, int day) {
    boolean locked =
        problem.locks().stream()
            .anyMatch(
                lock ->
                    lock instanceof Lock.OfDate date
                        && date.hearing().equals(hearing.id())
                        && date.start() != day);
    if (locked) {
      return Why.LOCKED;
    }
    var eligible =
        problem.members().stream()
            .filter(member -> Eligibility.isEligible(member, hearing, day))
            .toList();
    if (!makesUp(hearing, eligible)) {
      long chairs = eligible.stream().filter(PoolMember::mayChair).count();
      return chairs < hearing.makeUp().chairs() ? Why.NO_CHAIR : Why.NOBODY;
    }
    return besideOthers(hearing, day, eligible);
  }

  private Why besideOthers(HearingToPlan hearing, int day, List<PoolMember> eligible) {
    var there =
        problem.advisers().stream().filter(adviser -> adviser.isFree(day, hearing.days())).toList();
    if (there.isEmpty()) {
      return Why.NO_ADVISER;
    }
    if (!isRoomFree(hearing, day)) {
      return Why.ROOM_TAKEN;
    }
    var busy = busy(hearing, day);
    if (there.stream().allMatch(adviser -> busy.contains("A:" + adviser.id()))) {
      return Why.ADVISER_TAKEN;
    }
    var free =
        eligible.stream()
            .filter(member -> !busy.contains("M:" + member.id()))
            .filter(
                member -> load.getOrDefault(member.id(), 0) + hearing.days() <= member.maxDays())
            .toList();
    return makesUp(hearing, free) ? Why.WORSE : Why.MEMBERS_TAKEN;
  }

  private static boolean makesUp(HearingToPlan hearing, List<PoolMember> people) {
    var makeUp = hearing.makeUp();
    return people.size() >= makeUp.size()
        && people.stream().filter(PoolMember::mayChair).count() >= makeUp.chairs()
        && count(people, SeatKind.LAY) >= makeUp.lay()
        && count(people, SeatKind.REGISTRANT) >= makeUp.registrants();
  }

  private static long count(List<PoolMember> people, SeatKind kind) {
    return people.stream().filter(member -> member.kind() == kind).count();
  }

  private boolean isRoomFree(HearingToPlan hearing, int start) {
    for (int day = start; day <= hearing.lastDay(start); day++) {
      int today = day;
      long taken =
          running(today).stream()
              .filter(p -> hearings.get(p.hearing()).venue().equals(hearing.venue()))
              .count();
      if (taken >= problem.venues().getOrDefault(hearing.venue(), 0)) {
        return false;
      }
    }
    return true;
  }

  private List<PlannedHearing> running(int day) {
    var running = new ArrayList<PlannedHearing>();
    for (var planned : plan) {
      if (planned.start() <= day
          && day <= hearings.get(planned.hearing()).lastDay(planned.start())) {
        running.add(planned);
      }
    }
    return running;
  }

  private Set<String> busy(HearingToPlan hearing, int start) {
    var busy = new HashSet<String>();
    for (int day = start; day <= hearing.lastDay(start); day++) {
      for (var planned : running(day)) {
        busy.add("A:" + planned.adviser());
        planned.panel().forEach(member -> busy.add("M:" + member));
      }
    }
    return busy;
  }
}
