package org.evenhand.panel.planning.worker.child;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.solving.Fact;
import org.evenhand.panel.planning.solving.Repair;
import org.evenhand.panel.planning.solving.Repair.Kind;
import org.evenhand.panel.planning.solving.Repaired;

/** Tries single changes, each by solving anew, and keeps those after which there is a plan. */
final class Repairing {
  /** So many of a kind are enough to choose from. */
  private static final int OF_A_KIND = 5;

  /** So many days are tried for one more day to begin. */
  private static final int DAYS_TRIED = 25;

  private final PlanningProblem whole;
  private final PlanningProblem small;
  private final List<Fact> facts;
  private final Deadline deadline;
  private final Feasibility feasibility;

  Repairing(
      PlanningProblem whole, PlanningProblem small, List<Fact> facts, int seed, Deadline deadline) {
    this.whole = whole;
    this.small = small;
    this.facts = facts;
    this.deadline = deadline;
    this.feasibility = new Feasibility(seed, deadline);
  }

  /**
   * @param verified tried out
   * @param ofTheWhole whether nothing else is left in the way afterwards
   */
  record Repairs(List<Repair> verified, boolean ofTheWhole) {}

  Repairs find() {
    var helps = new ArrayList<Repair>();
    var helpsAll = new ArrayList<Repair>();
    Map<Kind, Integer> ofKind = new EnumMap<>(Kind.class);
    for (var repair : candidates()) {
      if (deadline.isPast()) {
        break;
      }
      if (ofKind.getOrDefault(repair.kind(), 0) < OF_A_KIND && works(small, repair)) {
        ofKind.merge(repair.kind(), 1, Integer::sum);
        helps.add(repair);
        if (works(whole, repair)) {
          helpsAll.add(repair);
        }
      }
    }
    return helpsAll.isEmpty() ? new Repairs(helps, false) : new Repairs(helpsAll, true);
  }

  private boolean works(PlanningProblem problem, Repair repair) {
    return feasibility.of(Repaired.of(problem, repair)).plan().isPresent();
  }

  private Set<Repair> candidates() {
    var all = new LinkedHashSet<Repair>();
    var hearings = small.hearingsById();
    for (var fact : facts) {
      fromFact(fact, hearings.get(fact.hearing()), all);
    }
    small.hearings().forEach(hearing -> fromHearing(hearing, all));
    return all;
  }

  private void fromFact(Fact fact, HearingToPlan hearing, Set<Repair> all) {
    switch (fact.kind()) {
      case LOCK -> all.add(new Repair(Kind.LIFT_LOCK, fact.hearing(), "", -1));
      case UNAVAILABLE -> onEachDay(Kind.MEMBER_FREE, fact, hearing, all);
      case ADVISER_UNAVAILABLE -> onEachDay(Kind.ADVISER_FREE, fact, hearing, all);
      case VENUE -> all.add(new Repair(Kind.MEMBER_AT_VENUE, fact.hearing(), fact.who(), -1));
      case TRAINING ->
          all.add(new Repair(Kind.TRAINING_RENEWED, fact.hearing(), fact.who(), latest(hearing)));
      case TERM ->
          all.add(
              new Repair(
                  Kind.TERM_EXTENDED,
                  fact.hearing(),
                  fact.who(),
                  hearing.lastDay(latest(hearing))));
      case MAXIMUM_DAYS ->
          all.add(new Repair(Kind.MORE_DAYS, "", fact.who(), moreDays(fact.who())));
      case ROOMS ->
          all.add(new Repair(Kind.MORE_ROOMS, "", fact.who(), small.venues().get(fact.who()) + 1));
      case ONE_ADVISER_EACH -> moreAdvisers(all);
      case MAKE_UP -> morePeople(fact, hearing, all);
      default -> {
        // what the law fixes, and what is said about the hearing itself, which comes below
      }
    }
  }

  /** What the law asks for stays; there can be more who meet it. */
  private void morePeople(Fact fact, HearingToPlan hearing, Set<Repair> all) {
    if (fact.detail().equals("chair")) {
      small.members().stream()
          .filter(member -> !member.mayChair() && couldSit(member, hearing))
          .forEach(
              member ->
                  all.add(new Repair(Kind.CHAIR_ACCREDITED, fact.hearing(), member.id(), -1)));
    }
    var who = fact.detail().equals("size") ? "lay" : fact.detail();
    all.add(new Repair(Kind.APPOINTED, fact.hearing(), who, -1));
  }

  private static boolean couldSit(PoolMember member, HearingToPlan hearing) {
    return hearing.startOptions().stream()
        .anyMatch(start -> Eligibility.isEligible(member, hearing, start));
  }

  private static int latest(HearingToPlan hearing) {
    return hearing.startOptions().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static void onEachDay(Kind kind, Fact fact, HearingToPlan hearing, Set<Repair> all) {
    hearing
        .startOptions()
        .forEach(start -> all.add(new Repair(kind, hearing.id(), fact.who(), start)));
  }

  private int moreDays(String member) {
    return small.membersById().get(member).maxDays()
        + small.hearings().stream().mapToInt(HearingToPlan::days).sum();
  }

  private void moreAdvisers(Set<Repair> all) {
    for (var hearing : small.hearings()) {
      for (var adviser : small.advisers()) {
        hearing.startOptions().stream()
            .filter(start -> !adviser.isFree(start, hearing.days()))
            .forEach(
                start -> all.add(new Repair(Kind.ADVISER_FREE, hearing.id(), adviser.id(), start)));
      }
    }
  }

  private void fromHearing(HearingToPlan hearing, Set<Repair> all) {
    small.venues().keySet().stream()
        .filter(venue -> !venue.equals(hearing.venue()))
        .sorted()
        .forEach(venue -> all.add(new Repair(Kind.OTHER_VENUE, hearing.id(), venue, -1)));
    if (hearing.mandatory()) {
      all.add(new Repair(Kind.NOT_MANDATORY, hearing.id(), "", -1));
    }
    IntStream.rangeClosed(0, small.workingDays() - hearing.days())
        .boxed()
        .filter(day -> !hearing.startOptions().contains(day))
        .sorted(Comparator.comparingInt(day -> Math.abs(day - hearing.targetDay())))
        .limit(DAYS_TRIED)
        .forEach(day -> all.add(new Repair(Kind.ANOTHER_DAY, hearing.id(), "", day)));
  }
}
