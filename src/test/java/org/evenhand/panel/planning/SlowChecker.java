package org.evenhand.panel.planning;

import static org.evenhand.panel.planning.Breach.Rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks a plan through the long way round, rule by rule and day by day, so that it can be held
 * against the validator. It shares no line with it: neither eligibility nor counting.
 */
public final class SlowChecker {
  private final PlanningProblem problem;
  private final List<PlannedHearing> plan;
  private final Set<Rule> broken = new TreeSet<>();

  private SlowChecker(PlanningProblem problem, List<PlannedHearing> plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /** Which rules are broken. */
  public static Set<Rule> broken(PlanningProblem problem, List<PlannedHearing> plan) {
    var checker = new SlowChecker(problem, plan);
    var seen = new ArrayList<String>();
    for (var planned : plan) {
      var hearing = checker.hearing(planned.hearing());
      boolean again = seen.contains(planned.hearing());
      seen.add(planned.hearing());
      if (hearing == null) {
        checker.broken.add(Rule.HEARING_IS_UNKNOWN);
      } else if (!again) {
        checker.composition(hearing, planned);
        checker.everyMember(hearing, planned);
        checker.dateAndAdviser(hearing, planned);
      } else {
        checker.broken.add(Rule.PLANNED_ONCE);
      }
    }
    int last = problem.workingDays() + 60;
    for (int day = -60; day < last; day++) {
      checker.onDay(day);
    }
    checker.totals();
    checker.promises();
    return checker.broken;
  }

  private HearingToPlan hearing(String id) {
    for (var hearing : problem.hearings()) {
      if (hearing.id().equals(id)) {
        return hearing;
      }
    }
    return null;
  }

  private PlannedHearing firstOf(String hearing) {
    for (var planned : plan) {
      if (planned.hearing().equals(hearing)) {
        return planned;
      }
    }
    return null;
  }

  private PoolMember member(String id) {
    for (var member : problem.members()) {
      if (member.id().equals(id)) {
        return member;
      }
    }
    return null;
  }

  /** A legal panel: so many people, chairs, lay members, members of the profession. */
  private void composition(HearingToPlan hearing, PlannedHearing planned) {
    int chairs = 0;
    int lay = 0;
    int professional = 0;
    var people = new ArrayList<String>();
    for (var id : planned.panel()) {
      if (people.contains(id)) {
        broken.add(Rule.PANEL_SIZE);
        continue;
      }
      people.add(id);
      var member = member(id);
      if (member == null) {
        broken.add(Rule.MEMBER_IS_UNKNOWN);
        continue;
      }
      if (member.mayChair()) {
        chairs++;
      }
      if (member.kind().name().equals("LAY")) {
        lay++;
      } else {
        professional++;
      }
    }
    breakIf(people.size() != hearing.makeUp().size(), Rule.PANEL_SIZE);
    breakIf(chairs < hearing.makeUp().chairs(), Rule.NEEDS_A_CHAIR);
    breakIf(lay < hearing.makeUp().lay(), Rule.NEEDS_LAY_MEMBERS);
    breakIf(professional < hearing.makeUp().registrants(), Rule.NEEDS_REGISTRANTS);
    if (!hearing.partHeard().isEmpty()) {
      breakIf(
          !people.containsAll(hearing.partHeard()) || !hearing.partHeard().containsAll(people),
          Rule.PART_HEARD_PANEL_STAYS);
    }
  }

  /** Availability, conflicts, term (unless part-heard), training at the start, venue. */
  private void everyMember(HearingToPlan hearing, PlannedHearing planned) {
    for (var id : planned.panel()) {
      var member = member(id);
      if (member == null) {
        continue;
      }
      boolean may = true;
      for (var conflict : hearing.conflicts()) {
        may &= !conflict.member().equals(id);
      }
      may &= member.modes().stream().anyMatch(mode -> mode.equals(hearing.venue()));
      may &= member.trainingLastDay() >= planned.start();
      if (hearing.partHeard().isEmpty()) {
        may &= member.termLastDay() >= planned.start() + hearing.days() - 1;
      } else {
        may &= hearing.partHeard().contains(id);
      }
      for (int away : member.unavailableDays()) {
        may &= away < planned.start() || away >= planned.start() + hearing.days();
      }
      breakIf(!may, Rule.MEMBER_IS_ELIGIBLE);
    }
  }

  private void dateAndAdviser(HearingToPlan hearing, PlannedHearing planned) {
    breakIf(!hearing.startOptions().contains(planned.start()), Rule.DATE_IS_OFFERED);
    boolean known = false;
    for (var adviser : problem.advisers()) {
      if (adviser.id().equals(planned.adviser())) {
        known = true;
        for (int away : adviser.unavailableDays()) {
          breakIf(
              away >= planned.start() && away < planned.start() + hearing.days(),
              Rule.ADVISER_IS_FREE);
        }
      }
    }
    breakIf(!known, Rule.ADVISER_IS_UNKNOWN);
  }

  /** Nobody is in two places, and no venue holds more than it has rooms. */
  private void onDay(int day) {
    var today = new ArrayList<PlannedHearing>();
    for (var planned : plan) {
      var hearing = hearing(planned.hearing());
      if (hearing != null && planned.start() <= day && day < planned.start() + hearing.days()) {
        today.add(planned);
      }
    }
    for (int i = 0; i < today.size(); i++) {
      int besides = 0;
      for (int j = 0; j < today.size(); j++) {
        if (i == j) {
          continue;
        }
        for (var id : today.get(i).panel()) {
          breakIf(today.get(j).panel().contains(id), Rule.MEMBER_SITS_ONCE_A_DAY);
        }
        breakIf(
            today.get(i).adviser().equals(today.get(j).adviser()), Rule.ADVISER_ADVISES_ONCE_A_DAY);
        if (venue(today.get(i)).equals(venue(today.get(j)))) {
          besides++;
        }
      }
      breakIf(besides + 1 > problem.venues().get(venue(today.get(i))), Rule.ROOM_IS_FREE);
    }
  }

  private String venue(PlannedHearing planned) {
    return hearing(planned.hearing()).venue();
  }

  private void totals() {
    for (var member : problem.members()) {
      int days = 0;
      for (var planned : plan) {
        if (hearing(planned.hearing()) != null && planned.panel().contains(member.id())) {
          days += hearing(planned.hearing()).days();
        }
      }
      breakIf(days > member.maxDays(), Rule.MEMBER_HAS_MAXIMUM_DAYS);
    }
  }

  /** Locks, and hearings that must be held. */
  private void promises() {
    for (var lock : problem.locks()) {
      var planned = firstOf(lock.hearing());
      boolean kept =
          planned != null
              && (lock instanceof Lock.OfDate date && date.start() == planned.start()
                  || lock instanceof Lock.OfSeat seat && planned.panel().contains(seat.member()));
      breakIf(!kept, Rule.LOCK_IS_KEPT);
    }
    for (var hearing : problem.hearings()) {
      breakIf(hearing.mandatory() && firstOf(hearing.id()) == null, Rule.MANDATORY_HEARING_IS_HELD);
    }
  }

  private void breakIf(boolean is, Rule rule) {
    if (is) {
      broken.add(rule);
    }
  }
}
