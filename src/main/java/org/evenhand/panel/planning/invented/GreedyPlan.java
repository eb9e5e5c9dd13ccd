package org.evenhand.panel.planning.invented;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;
import org.evenhand.panel.planning.board.PlanBoard;

/**
 * A lawful plan as somebody might make it by hand: the longest and most urgent hearings first, each
 * on the first day that works, with whoever has sat least. Locks are not looked at.
 */
public final class GreedyPlan {
  private final PlanningProblem problem;
  private final PlanBoard board;

  private GreedyPlan(PlanningProblem problem) {
    this.problem = problem;
    board = new PlanBoard(problem);
  }

  public static List<PlannedHearing> of(PlanningProblem problem) {
    return new GreedyPlan(problem).plan();
  }

  private List<PlannedHearing> plan() {
    problem.hearings().stream()
        .sorted(
            Comparator.comparing((HearingToPlan hearing) -> !hearing.isPartHeard())
                .thenComparing(hearing -> !hearing.mandatory())
                .thenComparing(Comparator.comparingInt(HearingToPlan::days).reversed())
                .thenComparing(HearingToPlan::id))
        .forEach(this::hold);
    return board.plan();
  }

  private void hold(HearingToPlan wanted) {
    int hearing = board.hearing(wanted.id());
    for (int start : wanted.startOptions().stream().sorted().toList()) {
      int adviser = board.freeAdviser(hearing, start);
      if (adviser == PlanBoard.NONE || !board.hasRoom(hearing, start)) {
        continue;
      }
      var panel = panel(hearing, start);
      if (panel.isPresent()) {
        board.hold(hearing, start, panel.get(), adviser);
        return;
      }
    }
  }

  private Optional<int[]> panel(int hearing, int start) {
    var makeUp = board.hearing(hearing).makeUp();
    var free = free(hearing, start);
    var panel = new ArrayList<Integer>();
    for (int seat = 0; seat < makeUp.size(); seat++) {
      var next =
          free.stream()
              .filter(member -> !panel.contains(member) && canStillBeMadeUp(hearing, panel, member))
              .findFirst();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      panel.add(next.get());
    }
    return Optional.of(panel.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Least load first. */
  private List<Integer> free(int hearing, int start) {
    return board.eligibleOn(hearing, start).stream()
        .filter(member -> board.isFree(member, hearing, start))
        .filter(member -> board.hasDaysFor(member, board.hearing(hearing).days()))
        .boxed()
        .sorted(Comparator.comparingInt(m -> board.loadOf(m) + board.member(m).priorDays()))
        .toList();
  }

  /** Chairs are seated first, so that nobody takes a seat that one of them needs. */
  private boolean canStillBeMadeUp(int hearing, List<Integer> panel, int newcomer) {
    var makeUp = board.hearing(hearing).makeUp();
    var seated = new ArrayList<PoolMember>();
    panel.forEach(member -> seated.add(board.member(member)));
    boolean wantsChair = seated.stream().filter(PoolMember::mayChair).count() < makeUp.chairs();
    if (wantsChair && !board.member(newcomer).mayChair()) {
      return false;
    }
    seated.add(board.member(newcomer));
    return count(seated, SeatKind.LAY) <= makeUp.most(SeatKind.LAY)
        && count(seated, SeatKind.REGISTRANT) <= makeUp.most(SeatKind.REGISTRANT);
  }

  private static long count(List<PoolMember> panel, SeatKind kind) {
    return panel.stream().filter(member -> member.kind() == kind).count();
  }
}
