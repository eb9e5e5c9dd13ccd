package org.evenhand.panel.planning.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.panel.planning.Adviser;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** A problem after a repair. */
public final class Repaired {
  private Repaired() {}

  public static PlanningProblem of(PlanningProblem problem, Repair repair) {
    return switch (repair.kind()) {
      case LIFT_LOCK ->
          with(problem, problem.members(), problem.hearings(), withoutLocks(problem, repair));
      case MEMBER_FREE,
          MEMBER_AT_VENUE,
          MORE_DAYS,
          TRAINING_RENEWED,
          TERM_EXTENDED,
          CHAIR_ACCREDITED ->
          with(problem, members(problem, repair), problem.hearings(), problem.locks());
      case OTHER_VENUE, ANOTHER_DAY, NOT_MANDATORY ->
          with(problem, problem.members(), hearings(problem, repair), problem.locks());
      case APPOINTED ->
          with(problem, withOneMore(problem, repair), problem.hearings(), problem.locks());
      case ADVISER_FREE -> withAdvisers(problem, repair);
      case MORE_ROOMS -> withRooms(problem, repair);
    };
  }

  private static List<Lock> withoutLocks(PlanningProblem problem, Repair repair) {
    return problem.locks().stream()
        .filter(lock -> !lock.hearing().equals(repair.hearing()))
        .toList();
  }

  private static PlanningProblem with(
      PlanningProblem problem,
      List<PoolMember> members,
      List<HearingToPlan> hearings,
      List<Lock> locks) {
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        members,
        problem.advisers(),
        hearings,
        problem.band(),
        problem.published(),
        locks);
  }

  private static PlanningProblem withAdvisers(PlanningProblem problem, Repair repair) {
    var advisers =
        problem.advisers().stream()
            .map(
                adviser ->
                    adviser.id().equals(repair.who())
                        ? new Adviser(
                            adviser.id(), without(adviser.unavailableDays(), problem, repair))
                        : adviser)
            .toList();
    return new PlanningProblem(
        problem.workingDays(),
        problem.venues(),
        problem.members(),
        advisers,
        problem.hearings(),
        problem.band(),
        problem.published(),
        problem.locks());
  }

  private static PlanningProblem withRooms(PlanningProblem problem, Repair repair) {
    Map<String, Integer> venues = new HashMap<>(problem.venues());
    venues.put(repair.who(), repair.day());
    return new PlanningProblem(
        problem.workingDays(),
        venues,
        problem.members(),
        problem.advisers(),
        problem.hearings(),
        problem.band(),
        problem.published(),
        problem.locks());
  }

  private static Set<Integer> without(Set<Integer> days, PlanningProblem problem, Repair repair) {
    var hearing = problem.hearingsById().get(repair.hearing());
    var left = new HashSet<>(days);
    for (int day = repair.day(); day <= hearing.lastDay(repair.day()); day++) {
      left.remove(day);
    }
    return left;
  }

  private static List<PoolMember> members(PlanningProblem problem, Repair repair) {
    return problem.members().stream()
        .map(member -> member.id().equals(repair.who()) ? member(member, problem, repair) : member)
        .toList();
  }

  private static PoolMember member(PoolMember member, PlanningProblem problem, Repair repair) {
    var modes = new HashSet<>(member.modes());
    if (repair.kind() == Repair.Kind.MEMBER_AT_VENUE) {
      modes.add(problem.hearingsById().get(repair.hearing()).venue());
    }
    return new PoolMember(
        member.id(),
        member.kind(),
        member.mayChair() || repair.kind() == Repair.Kind.CHAIR_ACCREDITED,
        modes,
        repair.kind() == Repair.Kind.TERM_EXTENDED ? repair.day() : member.termLastDay(),
        repair.kind() == Repair.Kind.TRAINING_RENEWED ? repair.day() : member.trainingLastDay(),
        repair.kind() == Repair.Kind.MEMBER_FREE
            ? without(member.unavailableDays(), problem, repair)
            : member.unavailableDays(),
        member.priorDays(),
        repair.kind() == Repair.Kind.MORE_DAYS ? repair.day() : member.maxDays());
  }

  private static List<PoolMember> withOneMore(PlanningProblem problem, Repair repair) {
    int last = problem.workingDays() - 1;
    var all = new ArrayList<>(problem.members());
    all.add(
        new PoolMember(
            "(new)",
            repair.who().equals("registrant") ? SeatKind.REGISTRANT : SeatKind.LAY,
            repair.who().equals("chair"),
            problem.venues().keySet(),
            last,
            last,
            Set.of(),
            0,
            problem.workingDays()));
    return all;
  }

  private static List<HearingToPlan> hearings(PlanningProblem problem, Repair repair) {
    return problem.hearings().stream()
        .map(hearing -> hearing.id().equals(repair.hearing()) ? hearing(hearing, repair) : hearing)
        .toList();
  }

  private static HearingToPlan hearing(HearingToPlan hearing, Repair repair) {
    var starts = new ArrayList<>(hearing.startOptions());
    if (repair.kind() == Repair.Kind.ANOTHER_DAY) {
      starts.add(repair.day());
    }
    return new HearingToPlan(
        hearing.id(),
        hearing.type(),
        hearing.days(),
        repair.kind() == Repair.Kind.OTHER_VENUE ? repair.who() : hearing.venue(),
        hearing.weight(),
        hearing.targetDay(),
        starts,
        hearing.makeUp(),
        hearing.conflicts(),
        hearing.partHeard(),
        hearing.mandatory() && repair.kind() != Repair.Kind.NOT_MANDATORY);
  }
}
