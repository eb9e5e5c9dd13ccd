package org.evenhand.panel.planning.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;

/** A plan in the making, lawful at every moment but for hearings that must still be put in. */
final class Draft {
  /** Keeps one level above the next in a single number; no level reaches it. */
  private static final long STEP = 100_000;

  private static final long LEVELS_BELOW_FIRST = STEP * STEP * STEP;

  /** What a required hearing that is not held counts for, in weights. */
  private static final long REQUIRED = 10_000;

  /** A hearing that is in the plan. */
  record Sitting(Option option, List<Integer> panel, int adviser) {}

  final PlanningProblem problem;
  final Options options;
  private final Sitting[] sittings;
  private final int[][] memberAt;
  private final int[][] adviserAt;
  private final Map<String, int[]> roomsTaken = new HashMap<>();
  private final int[] load;
  private final Map<String, PlannedHearing> published = new HashMap<>();
  private long cost;
  private int unheldHearings;

  Draft(PlanningProblem problem, Options options) {
    this.problem = problem;
    this.options = options;
    int hearings = problem.hearings().size();
    sittings = new Sitting[hearings];
    memberAt = diary(problem.members().size());
    adviserAt = diary(problem.advisers().size());
    load = new int[problem.members().size()];
    problem.venues().keySet().forEach(venue -> roomsTaken.put(venue, new int[lastDay() + 1]));
    problem.published().forEach(planned -> published.putIfAbsent(planned.hearing(), planned));
    for (int h = 0; h < hearings; h++) {
      cost += unheldCost(h);
      unheldHearings++;
    }
    for (int m = 0; m < load.length; m++) {
      cost += outside(m);
    }
  }

  private int[][] diary(int people) {
    var diary = new int[people][lastDay() + 1];
    for (var days : diary) {
      Arrays.fill(days, -1);
    }
    return diary;
  }

  private int lastDay() {
    int last = problem.workingDays();
    for (var option : options.all()) {
      last = Math.max(last, option.lastDay());
    }
    return last;
  }

  /** All levels in one number, the smaller the better. */
  long cost() {
    return cost;
  }

  /** Cost without the level of workload. */
  long costAboveLoad() {
    return Math.floorDiv(cost, STEP);
  }

  boolean isComplete() {
    for (int h = 0; h < sittings.length; h++) {
      if (sittings[h] == null && options.isRequired(h)) {
        return false;
      }
    }
    return true;
  }

  int unheldHearings() {
    return unheldHearings;
  }

  int hearings() {
    return sittings.length;
  }

  Sitting sitting(int hearing) {
    return sittings[hearing];
  }

  boolean isHeld(int hearing) {
    return sittings[hearing] != null;
  }

  /** Days that a member has been given. */
  int load(int member) {
    return load[member];
  }

  /** The hearing that a member sits on that day, or -1. */
  int hearingOf(int member, int day) {
    return memberAt[member][day];
  }

  boolean isMemberFree(int member, Option option) {
    return load[member] + option.hearing().days() <= problem.members().get(member).maxDays()
        && isFree(memberAt[member], option);
  }

  boolean isAdviserFree(int adviser, Option option) {
    return isFree(adviserAt[adviser], option);
  }

  boolean isRoomFree(Option option) {
    var taken = roomsTaken.get(option.hearing().venue());
    int rooms = problem.venues().get(option.hearing().venue());
    for (int day = option.start(); day <= option.lastDay(); day++) {
      if (taken[day] >= rooms) {
        return false;
      }
    }
    return true;
  }

  /** What an option adds to the levels above workload, whoever sits. */
  long costOfDate(Option option) {
    long late = option.start() - option.hearing().targetDay();
    var before = published.get(option.hearing().id());
    long kept = before != null && before.start() == option.start() ? Levels.DATE_MOVED : 0;
    return (late - kept * STEP) * STEP;
  }

  /** What one member on an option adds to all levels. */
  long costOfMember(Option option, int member) {
    var before = published.get(option.hearing().id());
    long kept =
        before != null
                && before.start() == option.start()
                && before.panel().contains(problem.members().get(member).id())
            ? 1
            : 0;
    int days = option.hearing().days();
    var person = problem.members().get(member);
    long outside =
        problem.band().outside(load[member] + days + person.priorDays())
            - problem.band().outside(load[member] + person.priorDays());
    return outside - kept * STEP * STEP;
  }

  void put(Sitting sitting) {
    var option = sitting.option();
    cost += costOfDate(option) - unheldCost(option.number());
    sittings[option.number()] = sitting;
    unheldHearings--;
    sitting.panel().forEach(member -> seat(option, member));
    mark(adviserAt[sitting.adviser()], option, option.number());
    rooms(option, 1);
  }

  Sitting take(int hearing) {
    var sitting = sittings[hearing];
    var option = sitting.option();
    sittings[hearing] = null;
    unheldHearings++;
    sitting.panel().forEach(member -> unseat(option, member));
    mark(adviserAt[sitting.adviser()], option, -1);
    rooms(option, -1);
    cost += unheldCost(hearing) - costOfDate(option);
    return sitting;
  }

  private void seat(Option option, int member) {
    cost += costOfMember(option, member);
    load[member] += option.hearing().days();
    mark(memberAt[member], option, option.number());
  }

  private void unseat(Option option, int member) {
    load[member] -= option.hearing().days();
    cost -= costOfMember(option, member);
    mark(memberAt[member], option, -1);
  }

  /** Gives a seat to somebody else, who is free. */
  void replace(int hearing, int out, int in) {
    var sitting = sittings[hearing];
    var panel = new ArrayList<>(sitting.panel());
    panel.set(panel.indexOf(out), in);
    unseat(sitting.option(), out);
    seat(sitting.option(), in);
    sittings[hearing] = new Sitting(sitting.option(), panel, sitting.adviser());
  }

  private static void mark(int[] diary, Option option, int value) {
    Arrays.fill(diary, option.start(), option.lastDay() + 1, value);
  }

  private static boolean isFree(int[] diary, Option option) {
    for (int day = option.start(); day <= option.lastDay(); day++) {
      if (diary[day] >= 0) {
        return false;
      }
    }
    return true;
  }

  private void rooms(Option option, int change) {
    var taken = roomsTaken.get(option.hearing().venue());
    for (int day = option.start(); day <= option.lastDay(); day++) {
      taken[day] += change;
    }
  }

  /** What it costs that a hearing is not held: its weight, and all that was published of it. */
  private long unheldCost(int hearing) {
    var wanted = problem.hearings().get(hearing);
    long weight = options.isRequired(hearing) ? wanted.weight() + REQUIRED : wanted.weight();
    return weight * LEVELS_BELOW_FIRST;
  }

  private long outside(int member) {
    return problem.band().outside(problem.members().get(member).priorDays());
  }

  List<PlannedHearing> plan() {
    var plan = new ArrayList<PlannedHearing>();
    for (var sitting : sittings) {
      if (sitting != null) {
        plan.add(planned(sitting));
      }
    }
    return plan;
  }

  private PlannedHearing planned(Sitting sitting) {
    return new PlannedHearing(
        sitting.option().hearing().id(),
        sitting.option().start(),
        sitting.panel().stream().sorted().map(m -> problem.members().get(m).id()).toList(),
        problem.advisers().get(sitting.adviser()).id());
  }
}
