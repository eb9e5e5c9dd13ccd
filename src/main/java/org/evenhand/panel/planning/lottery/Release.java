package org.evenhand.panel.planning.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.board.PlanBoard;

/**
 * Puts a member on a hearing by giving the seats that they hold at the same time, or that would be
 * too many days, to others who are free.
 */
final class Release {
  private static final int WAYS = 4;

  private final PlanningProblem problem;
  private final List<PlannedHearing> plan;

  Release(PlanningProblem problem, List<PlannedHearing> plan) {
    this.problem = problem;
    this.plan = plan;
  }

  /** Up to a few plans for each seat; they may break a rule. */
  List<List<PlannedHearing>> seatings(String hearing, String member) {
    var found = new ArrayList<List<PlannedHearing>>();
    var board = PlanBoard.of(problem, plan);
    int wanted = board.hearing(hearing);
    for (int seat = 0; board.isHeld(wanted) && seat < board.panelOf(wanted).length; seat++) {
      for (int way = 0; way < WAYS; way++) {
        seated(wanted, board.member(member), seat, way).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<List<PlannedHearing>> seated(int hearing, int member, int seat, int way) {
    var board = PlanBoard.of(problem, plan);
    int start = board.startOf(hearing);
    if (board.sitsOn(member, hearing)
        || !board.eligibleFor(hearing).get(member)
        || !board.isMadeUpWith(hearing, seat, member)) {
      return Optional.empty();
    }
    for (int other = 0; other < board.hearings(); other++) {
      boolean tooMany =
          !board.isFree(member, hearing, start)
              || !board.hasDaysFor(member, board.hearing(hearing).days());
      if (tooMany && standsInTheWay(board, hearing, member, other)) {
        release(board, other, member, way);
      }
    }
    if (!board.isFree(member, hearing, start)) {
      return Optional.empty();
    }
    board.reseat(hearing, seat, member);
    return Optional.of(board.plan());
  }

  private static boolean standsInTheWay(PlanBoard board, int hearing, int member, int other) {
    if (!board.isHeld(other) || !board.sitsOn(member, other)) {
      return false;
    }
    int from = board.startOf(other);
    boolean clashes =
        from <= board.hearing(hearing).lastDay(board.startOf(hearing))
            && board.startOf(hearing) <= board.hearing(other).lastDay(from);
    return clashes || board.isFree(member, hearing, board.startOf(hearing));
  }

  private static void release(PlanBoard board, int hearing, int member, int way) {
    var panel = board.panelOf(hearing);
    int seat =
        IntStream.range(0, panel.length).filter(i -> panel[i] == member).findFirst().orElseThrow();
    int shift = way * board.members() / WAYS;
    IntStream.range(0, board.members())
        .map(i -> (i + shift) % board.members())
        .filter(other -> board.eligibleFor(hearing).get(other) && !board.sitsOn(other, hearing))
        .filter(other -> board.isFree(other, hearing, board.startOf(hearing)))
        .filter(other -> board.hasDaysFor(other, board.hearing(hearing).days()))
        .filter(other -> board.isMadeUpWith(hearing, seat, other))
        .findFirst()
        .ifPresent(other -> board.reseat(hearing, seat, other));
  }
}
