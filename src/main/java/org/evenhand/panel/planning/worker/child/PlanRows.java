package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenhand.panel.planning.Levels;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.panel.planning.drafting.Option;
import org.evenhand.panel.planning.drafting.Options;
import org.evenhand.panel.planning.solving.Level;
import org.evenhand.panel.planning.worker.child.Rows.Sum;

/**
 * The problem as a linear program. A variable is there only where it may be 1: a hearing on a day,
 * a member on a hearing on a day, an adviser likewise. There is no number of a seat, so no two ways
 * to say the same plan.
 */
final class PlanRows {
  private final PlanningProblem problem;
  private final Rows rows = new Rows();
  private final List<Option> options;
  private final int[] held;
  private final List<Map<Integer, Integer>> sits = new ArrayList<>();
  private final List<Map<Integer, Integer>> advises = new ArrayList<>();
  private final Map<Level, Sum> levels = new HashMap<>();
  private final List<Slack> slacks = new ArrayList<>();

  /** By how much a load is above ({@code sign} 1) or below (-1) a limit. */
  private record Slack(int variable, Sum load, int limit, int sign) {
    long of(long[] values) {
      return Math.max(0, sign * (load.of(values) - limit));
    }
  }

  PlanRows(PlanningProblem problem, Options all) {
    this.problem = problem;
    this.options = all.all();
    this.held = new int[options.size()];
    for (int i = 0; i < options.size(); i++) {
      held[i] = rows.variable(1);
      sits.add(new HashMap<>());
      advises.add(new HashMap<>());
      for (int member : options.get(i).members()) {
        sits.get(i).put(member, rows.variable(1));
      }
      for (int adviser : options.get(i).advisers()) {
        advises.get(i).put(adviser, rows.variable(1));
      }
      panelRows(i);
    }
    hearingRows(all);
    onceADay(problem.members().size(), sits);
    onceADay(problem.advisers().size(), advises);
    roomRows();
    disruption();
    workload();
  }

  Rows rows() {
    return rows;
  }

  Sum level(Level level) {
    return levels.get(level);
  }

  private void panelRows(int i) {
    var option = options.get(i);
    var makeUp = option.hearing().makeUp();
    var on = held[i];
    rows.row(0, new Sum().addAll(1, sits.get(i).values()).add(-makeUp.size(), on), 0);
    rows.row(0, new Sum().addAll(1, advises.get(i).values()).add(-1, on), 0);
    for (int member : option.locked()) {
      rows.row(0, new Sum().add(1, sits.get(i).get(member)).add(-1, on), 0);
    }
    if (makeUp.chairs() > 0) {
      var chairs = members(i).filter(m -> problem.members().get(m).mayChair());
      rows.row(0, sum(i, chairs).add(-makeUp.chairs(), on), Rows.ANY);
    }
    for (var kind : makeUp.isExact() ? List.of(SeatKind.LAY) : List.of(SeatKind.values())) {
      var ofKind = members(i).filter(m -> problem.members().get(m).kind() == kind);
      rows.row(0, sum(i, ofKind).add(-makeUp.least(kind), on), makeUp.isExact() ? 0 : Rows.ANY);
    }
  }

  private java.util.stream.Stream<Integer> members(int i) {
    return options.get(i).members().stream();
  }

  private Sum sum(int i, java.util.stream.Stream<Integer> members) {
    return new Sum().addAll(1, members.map(sits.get(i)::get).toList());
  }

  private void hearingRows(Options all) {
    var unheld = new Sum();
    var late = new Sum();
    for (int number = 0; number < problem.hearings().size(); number++) {
      var hearing = problem.hearings().get(number);
      var once = new Sum();
      for (int i = 0; i < options.size(); i++) {
        if (options.get(i).number() == number) {
          once.add(1, held[i]);
          late.add((long) options.get(i).start() - hearing.targetDay(), held[i]);
        }
      }
      rows.row(all.isRequired(number) ? 1 : 0, once, 1);
      unheld.addAll(-hearing.weight(), once.variables).plus(hearing.weight());
    }
    levels.put(Level.UNHELD, unheld);
    levels.put(Level.LATENESS, late);
  }

  /** Of the options that somebody could take part in on one day, they take part in one. */
  private void onceADay(int people, List<Map<Integer, Integer>> takingPart) {
    for (int person = 0; person < people; person++) {
      var theirs = new ArrayList<Integer>();
      for (int i = 0; i < options.size(); i++) {
        if (takingPart.get(i).containsKey(person)) {
          theirs.add(i);
        }
      }
      for (var clash : Overlaps.of(theirs, options)) {
        if (hearings(clash) > 1) {
          int who = person;
          var variables = clash.stream().map(i -> takingPart.get(i).get(who)).toList();
          rows.row(0, new Sum().addAll(1, variables), 1);
        }
      }
    }
  }

  private void roomRows() {
    var byVenue = new HashMap<String, List<Integer>>();
    for (int i = 0; i < options.size(); i++) {
      byVenue.computeIfAbsent(options.get(i).hearing().venue(), v -> new ArrayList<>()).add(i);
    }
    byVenue.keySet().stream().sorted().forEach(venue -> roomRows(venue, byVenue.get(venue)));
  }

  private void roomRows(String venue, List<Integer> there) {
    int roomsThere = problem.venues().get(venue);
    for (var clash : Overlaps.of(there, options)) {
      if (hearings(clash) > roomsThere) {
        rows.row(0, new Sum().addAll(1, clash.stream().map(i -> held[i]).toList()), roomsThere);
      }
    }
  }

  private long hearings(List<Integer> some) {
    return some.stream().map(i -> options.get(i).number()).distinct().count();
  }

  private void disruption() {
    var lost = new Sum();
    var known = problem.hearingsById();
    for (var before : problem.published()) {
      lost.plus(before.panel().size() + (long) Levels.DATE_MOVED);
      if (known.containsKey(before.hearing())) {
        for (int i = 0; i < options.size(); i++) {
          keep(lost, i, before);
        }
      }
    }
    levels.put(Level.DISRUPTION, lost);
  }

  private void keep(Sum lost, int i, PlannedHearing before) {
    var option = options.get(i);
    if (option.hearing().id().equals(before.hearing()) && option.start() == before.start()) {
      lost.add(-Levels.DATE_MOVED, held[i]);
      members(i)
          .filter(m -> before.panel().contains(problem.members().get(m).id()))
          .forEach(m -> lost.add(-1, sits.get(i).get(m)));
    }
  }

  private void workload() {
    var outside = new Sum();
    for (int m = 0; m < problem.members().size(); m++) {
      var load = new Sum();
      for (int i = 0; i < options.size(); i++) {
        if (sits.get(i).containsKey(m)) {
          load.add(options.get(i).hearing().days(), sits.get(i).get(m));
        }
      }
      workload(m, load, outside);
    }
    levels.put(Level.OUTSIDE_BAND, outside);
  }

  private void workload(int m, Sum load, Sum outside) {
    var member = problem.members().get(m);
    int low = problem.band().low() - member.priorDays();
    int high = problem.band().high() - member.priorDays();
    long most = load.factors.stream().mapToLong(Long::longValue).sum();
    if (most > member.maxDays()) {
      rows.row(0, load, member.maxDays());
      most = member.maxDays();
    }
    if (high <= 0) {
      outside.plus(-high);
      for (int i = 0; i < load.size(); i++) {
        outside.add(load.factors.get(i), load.variables.get(i));
      }
    } else if (most > high) {
      int over = rows.variable(most - high);
      rows.row(-Rows.ANY, copy(load).add(-1, over), high);
      outside.add(1, over);
      slacks.add(new Slack(over, load, high, 1));
    }
    if (low > 0) {
      int under = rows.variable(low);
      rows.row(low, copy(load).add(1, under), Rows.ANY);
      outside.add(1, under);
      slacks.add(new Slack(under, load, low, -1));
    }
  }

  private static Sum copy(Sum sum) {
    var copy = new Sum();
    copy.variables.addAll(sum.variables);
    copy.factors.addAll(sum.factors);
    return copy;
  }

  /** The plan that values of the variables stand for. */
  List<PlannedHearing> plan(long[] values) {
    var plan = new HashMap<Integer, PlannedHearing>();
    for (int i = 0; i < options.size(); i++) {
      if (values[held[i]] == 1) {
        plan.put(options.get(i).number(), planned(i, values));
      }
    }
    return plan.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  private PlannedHearing planned(int i, long[] values) {
    var option = options.get(i);
    return new PlannedHearing(
        option.hearing().id(),
        option.start(),
        members(i)
            .filter(m -> values[sits.get(i).get(m)] == 1)
            .sorted()
            .map(m -> problem.members().get(m).id())
            .toList(),
        option.advisers().stream()
            .filter(a -> values[advises.get(i).get(a)] == 1)
            .map(a -> problem.advisers().get(a).id())
            .findFirst()
            .orElseThrow());
  }

  /** Values that stand for a plan. */
  long[] values(List<PlannedHearing> plan) {
    var values = new long[rows.variables()];
    var byHearing =
        plan.stream().collect(Collectors.toMap(PlannedHearing::hearing, p -> p, (a, b) -> a));
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      var planned = byHearing.get(option.hearing().id());
      if (planned != null && planned.start() == option.start()) {
        values[held[i]] = 1;
        for (int m : option.members()) {
          values[sits.get(i).get(m)] =
              planned.panel().contains(problem.members().get(m).id()) ? 1 : 0;
        }
        for (int a : option.advisers()) {
          values[advises.get(i).get(a)] =
              planned.adviser().equals(problem.advisers().get(a).id()) ? 1 : 0;
        }
      }
    }
    slacks.forEach(slack -> values[slack.variable()] = slack.of(values));
    return values;
  }
}
