package org.evenhand.panel.planning.lottery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.board.PlanBoard;

/**
 * Wanders from a plan to others that hold the same hearings on the same days and lose as many seats
 * of a published plan: somebody takes a seat, or two members who sit at the same time change
 * places. Panels that have begun a hearing stay as they are, and so do locked seats.
 *
 * <p>A step must not take the last level above a ceiling, unless it was above already and does not
 * rise. Left to themselves such walks keep to whatever ceiling they have, for there are most plans;
 * so {@link Wandering} moves the ceiling.
 */
final class SwapChain {
  private final PlanBoard board;
  private final SplittableRandom chance;
  private final BitSet[] fixed;
  private final BitSet[] publishedOn;
  private final int[] open;
  private final List<List<Integer>> seatsOf = new ArrayList<>();
  private int outsideBand;

  SwapChain(PlanningProblem problem, List<PlannedHearing> from, SplittableRandom chance) {
    board = PlanBoard.of(problem, from);
    this.chance = chance;
    fixed = sets(board.hearings());
    publishedOn = sets(board.hearings());
    problem.locks().forEach(this::keep);
    problem.published().forEach(this::remember);
    open =
        IntStream.range(0, board.hearings())
            .filter(board::isHeld)
            .filter(hearing -> !board.hearing(hearing).isPartHeard())
            .toArray();
    for (int member = 0; member < board.members(); member++) {
      seatsOf.add(new ArrayList<>());
    }
    for (int hearing = 0; hearing < board.hearings(); hearing++) {
      if (board.isHeld(hearing)) {
        for (int member : board.panelOf(hearing)) {
          seatsOf.get(member).add(hearing);
        }
      }
    }
    outsideBand = board.outsideBand();
  }

  private static BitSet[] sets(int count) {
    return IntStream.range(0, count).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
  }

  private void keep(Lock lock) {
    if (lock instanceof Lock.OfSeat seat) {
      fixed[board.hearing(seat.hearing())].set(board.member(seat.member()));
    }
  }

  private void remember(PlannedHearing before) {
    int hearing = board.hearing(before.hearing());
    if (board.startOf(hearing) == before.start()) {
      var known = Set.copyOf(before.panel());
      for (int member = 0; member < board.members(); member++) {
        publishedOn[hearing].set(member, known.contains(board.member(member).id()));
      }
    }
  }

  boolean canMove() {
    return open.length > 0;
  }

  int outsideBand() {
    return outsideBand;
  }

  List<PlannedHearing> plan() {
    return board.plan();
  }

  /** Whether a step was taken. */
  boolean tryStep(int ceiling) {
    int hearing = open[chance.nextInt(open.length)];
    int seat = chance.nextInt(board.panelOf(hearing).length);
    int newcomer = chance.nextInt(board.members());
    int sitter = board.panelOf(hearing)[seat];
    if (newcomer == sitter
        || !board.eligibleFor(hearing).get(newcomer)
        || fixed[hearing].get(sitter)
        || board.sitsOn(newcomer, hearing)
        || !board.isMadeUpWith(hearing, seat, newcomer)) {
      return false;
    }
    if (board.isFree(newcomer, hearing, board.startOf(hearing))) {
      return tryReplacing(hearing, seat, sitter, newcomer, ceiling);
    }
    int other = onlyClash(hearing, newcomer);
    return other != PlanBoard.NONE && tryExchanging(hearing, seat, other, newcomer, ceiling);
  }

  private boolean tryReplacing(int hearing, int seat, int sitter, int newcomer, int ceiling) {
    int days = board.hearing(hearing).days();
    if (!board.hasDaysFor(newcomer, days) || kept(hearing, newcomer) != kept(hearing, sitter)) {
      return false;
    }
    int after = outsideBand + change(sitter, -days) + change(newcomer, days);
    if (after > ceiling && after > outsideBand) {
      return false;
    }
    board.reseat(hearing, seat, newcomer);
    seatsOf.get(sitter).remove(Integer.valueOf(hearing));
    seatsOf.get(newcomer).add(hearing);
    outsideBand = after;
    return true;
  }

  /** The one hearing that keeps a member from another, if it may change and there is one only. */
  private int onlyClash(int hearing, int member) {
    int start = board.startOf(hearing);
    int last = board.hearing(hearing).lastDay(start);
    int found = PlanBoard.NONE;
    for (int other : seatsOf.get(member)) {
      int from = board.startOf(other);
      if (from <= last && board.hearing(other).lastDay(from) >= start) {
        if (found != PlanBoard.NONE) {
          return PlanBoard.NONE;
        }
        found = other;
      }
    }
    boolean stays =
        found == PlanBoard.NONE || board.hearing(found).isPartHeard() || fixed[found].get(member);
    return stays ? PlanBoard.NONE : found;
  }

  private boolean tryExchanging(int hearing, int seat, int other, int newcomer, int ceiling) {
    int sitter = board.panelOf(hearing)[seat];
    int otherSeat = seatOf(newcomer, other);
    int more = board.hearing(hearing).days() - board.hearing(other).days();
    if (!board.eligibleFor(other).get(sitter)
        || board.sitsOn(sitter, other)
        || !board.isMadeUpWith(other, otherSeat, sitter)
        || !board.hasDaysFor(newcomer, more)
        || !board.hasDaysFor(sitter, -more)
        || kept(hearing, newcomer) + kept(other, sitter)
            != kept(hearing, sitter) + kept(other, newcomer)) {
      return false;
    }
    int after = outsideBand + change(newcomer, more) + change(sitter, -more);
    if (after > ceiling && after > outsideBand || !isFreeWithout(sitter, hearing, other)) {
      return false;
    }
    board.exchange(hearing, seat, other, otherSeat);
    note(sitter, hearing, other);
    note(newcomer, other, hearing);
    outsideBand = after;
    return true;
  }

  private void note(int member, int left, int taken) {
    seatsOf.get(member).remove(Integer.valueOf(left));
    seatsOf.get(member).add(taken);
  }

  private int change(int member, int more) {
    return board.outsideBand(member, more) - board.outsideBand(member, 0);
  }

  private int kept(int hearing, int member) {
    return publishedOn[hearing].get(member) ? 1 : 0;
  }

  private int seatOf(int member, int hearing) {
    var panel = board.panelOf(hearing);
    return IntStream.range(0, panel.length).filter(i -> panel[i] == member).findFirst().orElse(0);
  }

  /** Whether a member could sit on another hearing if they did not sit on this one. */
  private boolean isFreeWithout(int member, int hearing, int other) {
    int start = board.startOf(other);
    int last = board.hearing(other).lastDay(start);
    for (int held : seatsOf.get(member)) {
      int from = board.startOf(held);
      if (held != hearing && from <= last && board.hearing(held).lastDay(from) >= start) {
        return false;
      }
    }
    return true;
  }
}
