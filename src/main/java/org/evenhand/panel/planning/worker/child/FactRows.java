package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.panel.planning.drafting.Option;
import org.evenhand.panel.planning.solving.Fact;
import org.evenhand.panel.planning.solving.Fact.Kind;
import org.evenhand.panel.planning.worker.child.Rows.Sum;

/**
 * Hearings that must all be held, with every fact that could stand against it as a variable: its
 * rows count only where it is 1. Everybody of the pool could sit if it were not for the facts.
 */
final class FactRows {
  private final PlanningProblem problem;
  private final Rows rows = new Rows();
  private final Map<Fact, Integer> facts = new LinkedHashMap<>();
  private final List<Option> options = new ArrayList<>();
  private final List<Integer> held = new ArrayList<>();
  private final List<Map<Integer, Integer>> sits = new ArrayList<>();
  private final List<Map<Integer, Integer>> advises = new ArrayList<>();

  FactRows(PlanningProblem problem) {
    this.problem = problem;
    for (int number = 0; number < problem.hearings().size(); number++) {
      hearing(number);
    }
    onceADay(sits, m -> new Fact(Kind.ONE_SITTING_A_DAY, "", memberId(m), ""));
    onceADay(advises, a -> new Fact(Kind.ONE_ADVISER_EACH, "", "", ""));
    maximumDays();
    rooms();
  }

  Rows rows() {
    return rows;
  }

  Map<Fact, Integer> facts() {
    return facts;
  }

  private int fact(Kind kind, String hearing, String who, String detail) {
    return fact(new Fact(kind, hearing, who, detail));
  }

  private int fact(Fact fact) {
    return facts.computeIfAbsent(fact, f -> rows.variable(1));
  }

  private String memberId(int member) {
    return problem.members().get(member).id();
  }

  private void hearing(int number) {
    var hearing = problem.hearings().get(number);
    var everybody = IntStream.range(0, problem.members().size()).boxed().toList();
    var advisers = IntStream.range(0, problem.advisers().size()).boxed().toList();
    var mine = new ArrayList<Integer>();
    for (int start : hearing.startOptions()) {
      mine.add(options.size());
      options.add(new Option(number, hearing, start, everybody, advisers, List.of()));
      held.add(rows.variable(1));
      sits.add(variables(everybody));
      advises.add(variables(advisers));
      oneDay(options.size() - 1);
    }
    var once = new Sum().addAll(1, mine.stream().map(held::get).toList());
    rows.row(0, once, 1);
    if (hearing.mandatory()) {
      rows.rowIf(fact(Kind.MANDATORY, hearing.id(), "", ""), 1, once, 1);
    }
    problem.locks().stream()
        .filter(lock -> lock.hearing().equals(hearing.id()))
        .forEach(lock -> lock(lock, once, mine));
    everybody.forEach(member -> exclusions(hearing, member, mine));
    advisers.forEach(adviser -> absences(hearing, adviser, mine));
  }

  private Map<Integer, Integer> variables(List<Integer> people) {
    var variables = new HashMap<Integer, Integer>();
    people.forEach(person -> variables.put(person, rows.variable(1)));
    return variables;
  }

  private void oneDay(int i) {
    var hearing = options.get(i).hearing();
    var makeUp = hearing.makeUp();
    rows.row(
        -Rows.ANY, new Sum().addAll(1, sits.get(i).values()).add(-makeUp.size(), held.get(i)), 0);
    rows.row(0, new Sum().addAll(1, advises.get(i).values()).add(-1, held.get(i)), 0);
    atLeast(i, makeUp.size(), "size", member -> true);
    atLeast(i, makeUp.chairs(), "chair", PoolMember::mayChair);
    atLeast(i, makeUp.lay(), "lay", member -> member.kind() == SeatKind.LAY);
    atLeast(i, makeUp.registrants(), "registrant", m -> m.kind() == SeatKind.REGISTRANT);
    if (hearing.isPartHeard() && hearing.partHeard().size() != makeUp.size()) {
      never(i, fact(Kind.PART_HEARD, hearing.id(), "", ""));
    }
  }

  private void atLeast(
      int i, int least, String what, java.util.function.Predicate<PoolMember> counts) {
    if (least > 0) {
      var counted =
          options.get(i).members().stream()
              .filter(m -> counts.test(problem.members().get(m)))
              .map(sits.get(i)::get)
              .toList();
      rows.rowIf(
          fact(Kind.MAKE_UP, options.get(i).hearing().id(), "", what),
          0,
          new Sum().addAll(1, counted).add(-least, held.get(i)),
          Rows.ANY);
    }
  }

  private void never(int i, int fact) {
    rows.rowIf(fact, 0, new Sum().add(1, held.get(i)), 0);
  }

  private void lock(Lock lock, Sum once, List<Integer> mine) {
    if (lock instanceof Lock.OfDate date) {
      int fact = fact(Kind.LOCK, lock.hearing(), "", String.valueOf(date.start()));
      rows.rowIf(fact, 1, once, 1);
      mine.stream()
          .filter(i -> options.get(i).start() != date.start())
          .forEach(i -> never(i, fact));
      return;
    }
    var who = ((Lock.OfSeat) lock).member();
    int fact = fact(Kind.LOCK, lock.hearing(), who, "");
    rows.rowIf(fact, 1, once, 1);
    for (int i : mine) {
      var seat = new Sum().add(-1, held.get(i));
      options.get(i).members().stream()
          .filter(m -> memberId(m).equals(who))
          .forEach(m -> seat.add(1, sits.get(i).get(m)));
      rows.rowIf(fact, 0, seat, 0);
    }
  }

  private void exclusions(HearingToPlan hearing, int member, List<Integer> mine) {
    var byKind = new EnumMap<Kind, Sum>(Kind.class);
    for (int i : mine) {
      var person = problem.members().get(member);
      for (var exclusion : Eligibility.exclusions(person, hearing, options.get(i).start())) {
        byKind
            .computeIfAbsent(kind(exclusion.kind()), k -> new Sum())
            .add(1, sits.get(i).get(member));
      }
    }
    byKind.forEach(
        (kind, sum) -> {
          boolean ofAll = kind == Kind.PART_HEARD;
          var detail =
              kind == Kind.CONFLICT
                  ? hearing.conflictOf(memberId(member)).orElseThrow().reason()
                  : "";
          rows.rowIf(fact(kind, hearing.id(), ofAll ? "" : memberId(member), detail), 0, sum, 0);
        });
  }

  private static Kind kind(org.evenhand.panel.planning.Exclusion.Kind kind) {
    return switch (kind) {
      case CONFLICT -> Kind.CONFLICT;
      case NOT_OF_THE_PART_HEARD_PANEL -> Kind.PART_HEARD;
      case VENUE -> Kind.VENUE;
      case TRAINING -> Kind.TRAINING;
      case TERM -> Kind.TERM;
      case UNAVAILABLE -> Kind.UNAVAILABLE;
    };
  }

  private void absences(HearingToPlan hearing, int adviser, List<Integer> mine) {
    var person = problem.advisers().get(adviser);
    var absent = new Sum();
    mine.stream()
        .filter(i -> !person.isFree(options.get(i).start(), hearing.days()))
        .forEach(i -> absent.add(1, advises.get(i).get(adviser)));
    if (absent.size() > 0) {
      rows.rowIf(fact(Kind.ADVISER_UNAVAILABLE, hearing.id(), person.id(), ""), 0, absent, 0);
    }
  }

  private void onceADay(
      List<Map<Integer, Integer>> takingPart, java.util.function.IntFunction<Fact> fact) {
    int people = takingPart.isEmpty() ? 0 : takingPart.get(0).size();
    var all = IntStream.range(0, options.size()).boxed().toList();
    for (var clash : Overlaps.of(all, options)) {
      if (clash.stream().map(i -> options.get(i).number()).distinct().count() > 1) {
        for (int person = 0; person < people; person++) {
          int who = person;
          var variables = clash.stream().map(i -> takingPart.get(i).get(who)).toList();
          rows.rowIf(fact(fact.apply(who)), 0, new Sum().addAll(1, variables), 1);
        }
      }
    }
  }

  private void maximumDays() {
    for (int m = 0; m < problem.members().size(); m++) {
      var days = new Sum();
      int possible = 0;
      for (int i = 0; i < options.size(); i++) {
        days.add(options.get(i).hearing().days(), sits.get(i).get(m));
      }
      for (var hearing : problem.hearings()) {
        possible += hearing.days();
      }
      int most = problem.members().get(m).maxDays();
      if (possible > most) {
        rows.rowIf(fact(Kind.MAXIMUM_DAYS, "", memberId(m), String.valueOf(most)), 0, days, most);
      }
    }
  }

  private void rooms() {
    problem.venues().keySet().stream()
        .sorted()
        .forEach(
            venue -> {
              int roomsThere = problem.venues().get(venue);
              var there =
                  IntStream.range(0, options.size())
                      .filter(i -> options.get(i).hearing().venue().equals(venue))
                      .boxed()
                      .toList();
              for (var clash : Overlaps.of(there, options)) {
                rows.rowIf(
                    fact(Kind.ROOMS, "", venue, String.valueOf(roomsThere)),
                    0,
                    new Sum().addAll(1, clash.stream().map(held::get).toList()),
                    roomsThere);
              }
            });
  }
}
