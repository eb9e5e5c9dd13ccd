package org.evenhand.panel.planning.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.panel.planning.Eligibility;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/**
 * Hearings, members and advisers are numbered as the problem lists them; -1 is none. It starts
 * without a hearing held and is changed in place.
 */
public final class PlanBoard {
  public static final int NONE = -1;

  private final PlanningProblem problem;
  private final HearingToPlan[] hearings;
  private final PoolMember[] members;
  private final Map<String, Integer> hearingNumbers = new HashMap<>();
  private final Map<String, Integer> memberNumbers = new HashMap<>();
  private final Map<String, Integer> adviserNumbers = new HashMap<>();
  private final BitSet[] diaries;
  private final BitSet[] adviserDiaries;
  private final Map<String, int[]> roomsTaken = new HashMap<>();
  private final int[] load;
  private final int[] start;
  private final int[] adviser;
  private final int[][] panel;
  private final BitSet[] eligible;

  public PlanBoard(PlanningProblem problem) {
    this.problem = problem;
    hearings = problem.hearings().toArray(HearingToPlan[]::new);
    members = problem.members().toArray(PoolMember[]::new);
    number(hearingNumbers, problem.hearings().stream().map(HearingToPlan::id).toList());
    number(memberNumbers, problem.members().stream().map(PoolMember::id).toList());
    number(adviserNumbers, problem.advisers().stream().map(a -> a.id()).toList());
    diaries = new BitSet[members.length];
    Arrays.setAll(diaries, m -> new BitSet());
    adviserDiaries = new BitSet[adviserNumbers.size()];
    Arrays.setAll(adviserDiaries, a -> new BitSet());
    for (int a = 0; a < adviserDiaries.length; a++) {
      problem.advisers().get(a).unavailableDays().stream()
          .filter(day -> day >= 0)
          .forEach(adviserDiaries[a]::set);
    }
    problem.venues().keySet().forEach(venue -> roomsTaken.put(venue, new int[days()]));
    load = new int[members.length];
    start = new int[hearings.length];
    Arrays.fill(start, NONE);
    adviser = new int[hearings.length];
    panel = new int[hearings.length][];
    eligible = new BitSet[hearings.length];
  }

  /**
   * @throws IllegalArgumentException if the plan names what the problem does not have
   */
  public static PlanBoard of(PlanningProblem problem, List<PlannedHearing> plan) {
    var board = new PlanBoard(problem);
    for (var planned : plan) {
      board.hold(
          board.hearing(planned.hearing()),
          planned.start(),
          planned.panel().stream().mapToInt(board::member).toArray(),
          found(board.adviserNumbers, planned.adviser()));
    }
    return board;
  }

  private static void number(Map<String, Integer> numbers, List<String> ids) {
    ids.forEach(id -> numbers.put(id, numbers.size()));
  }

  private static int found(Map<String, Integer> numbers, String id) {
    var number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("not in the problem: " + id);
    }
    return number;
  }

  private int days() {
    int last = problem.workingDays();
    for (var hearing : hearings) {
      for (int option : hearing.startOptions()) {
        last = Math.max(last, hearing.lastDay(option) + 1);
      }
    }
    return last;
  }

  public int hearing(String id) {
    return found(hearingNumbers, id);
  }

  public int member(String id) {
    return found(memberNumbers, id);
  }

  public HearingToPlan hearing(int hearing) {
    return hearings[hearing];
  }

  public PoolMember member(int member) {
    return members[member];
  }

  public int hearings() {
    return hearings.length;
  }

  public int members() {
    return members.length;
  }

  public boolean isHeld(int hearing) {
    return start[hearing] != NONE;
  }

  /** The first day, or {@link #NONE}. */
  public int startOf(int hearing) {
    return start[hearing];
  }

  /** Who sits, by seat; not to be changed by the caller. */
  public int[] panelOf(int hearing) {
    return panel[hearing];
  }

  /** Days that this plan gives a member. */
  public int loadOf(int member) {
    return load[member];
  }

  public boolean sitsOn(int member, int hearing) {
    for (int seated : panel[hearing]) {
      if (seated == member) {
        return true;
      }
    }
    return false;
  }

  /** Holds a hearing; nothing is asked about its being lawful. */
  public void hold(int hearing, int onDay, int[] seated, int advisedBy) {
    start[hearing] = onDay;
    panel[hearing] = seated.clone();
    adviser[hearing] = advisedBy;
    eligible[hearing] = eligibleOn(hearing, onDay);
    for (int member : seated) {
      sit(member, hearing);
    }
    mark(hearing, 1);
  }

  public void cancel(int hearing) {
    for (int member : panel[hearing]) {
      stand(member, hearing);
    }
    mark(hearing, -1);
    start[hearing] = NONE;
  }

  private void mark(int hearing, int rooms) {
    int last = hearings[hearing].lastDay(start[hearing]);
    var taken = roomsTaken.get(hearings[hearing].venue());
    for (int day = start[hearing]; day <= last; day++) {
      taken[day] += rooms;
      adviserDiaries[adviser[hearing]].set(day, rooms > 0);
    }
  }

  /** Gives a seat to somebody else; nothing is asked about its being lawful. */
  public void reseat(int hearing, int seat, int member) {
    stand(panel[hearing][seat], hearing);
    panel[hearing][seat] = member;
    sit(member, hearing);
  }

  /** The members of two seats change places; nothing is asked about its being lawful. */
  public void exchange(int hearing, int seat, int other, int otherSeat) {
    int one = panel[hearing][seat];
    int two = panel[other][otherSeat];
    stand(one, hearing);
    stand(two, other);
    panel[hearing][seat] = two;
    panel[other][otherSeat] = one;
    sit(two, hearing);
    sit(one, other);
  }

  private void sit(int member, int hearing) {
    diaries[member].set(start[hearing], hearings[hearing].lastDay(start[hearing]) + 1);
    load[member] += hearings[hearing].days();
  }

  private void stand(int member, int hearing) {
    diaries[member].clear(start[hearing], hearings[hearing].lastDay(start[hearing]) + 1);
    load[member] -= hearings[hearing].days();
  }

  /** Who may sit on a hearing on the day it is held, their other hearings left aside. */
  public BitSet eligibleFor(int hearing) {
    return eligible[hearing];
  }

  public BitSet eligibleOn(int hearing, int onDay) {
    var found = new BitSet(members.length);
    for (int member = 0; member < members.length; member++) {
      if (Eligibility.isEligible(members[member], hearings[hearing], onDay)) {
        found.set(member);
      }
    }
    return found;
  }

  /** Whether a member sits nowhere on any day of a hearing that begins on a day. */
  public boolean isFree(int member, int hearing, int onDay) {
    int busy = diaries[member].nextSetBit(onDay);
    return busy < 0 || busy > hearings[hearing].lastDay(onDay);
  }

  public boolean hasDaysFor(int member, int more) {
    return load[member] + more <= members[member].maxDays();
  }

  /** An adviser who is free on all days, the first there is, or {@link #NONE}. */
  public int freeAdviser(int hearing, int onDay) {
    for (int a = 0; a < adviserDiaries.length; a++) {
      int busy = adviserDiaries[a].nextSetBit(onDay);
      if (busy < 0 || busy > hearings[hearing].lastDay(onDay)) {
        return a;
      }
    }
    return NONE;
  }

  public boolean hasRoom(int hearing, int onDay) {
    int rooms = problem.venues().getOrDefault(hearings[hearing].venue(), 0);
    var taken = roomsTaken.get(hearings[hearing].venue());
    for (int day = onDay; day <= hearings[hearing].lastDay(onDay); day++) {
      if (taken[day] >= rooms) {
        return false;
      }
    }
    return true;
  }

  /** Whether a panel would be made up lawfully if somebody took a seat of it. */
  public boolean isMadeUpWith(int hearing, int seat, int newcomer) {
    int chairs = 0;
    int lay = 0;
    var seated = panel[hearing];
    for (int i = 0; i < seated.length; i++) {
      var member = members[i == seat ? newcomer : seated[i]];
      chairs += member.mayChair() ? 1 : 0;
      lay += member.kind() == SeatKind.LAY ? 1 : 0;
    }
    var makeUp = hearings[hearing].makeUp();
    return chairs >= makeUp.chairs()
        && lay >= makeUp.lay()
        && seated.length - lay >= makeUp.registrants();
  }

  /** Days by which a member's load would lie outside the band with so many more. */
  public int outsideBand(int member, int more) {
    return problem.band().outside(load[member] + more + members[member].priorDays());
  }

  public int outsideBand() {
    int sum = 0;
    for (int member = 0; member < members.length; member++) {
      sum += outsideBand(member, 0);
    }
    return sum;
  }

  /** The plan, hearings and the members of each panel by id, so that a plan has one spelling. */
  public List<PlannedHearing> plan() {
    var plan = new ArrayList<PlannedHearing>();
    for (int hearing = 0; hearing < hearings.length; hearing++) {
      if (isHeld(hearing)) {
        var seated =
            Arrays.stream(panel[hearing])
                .mapToObj(member -> members[member].id())
                .sorted()
                .toList();
        var advisedBy = problem.advisers().get(adviser[hearing]).id();
        plan.add(new PlannedHearing(hearings[hearing].id(), start[hearing], seated, advisedBy));
      }
    }
    plan.sort(Comparator.comparing(PlannedHearing::hearing));
    return plan;
  }
}
