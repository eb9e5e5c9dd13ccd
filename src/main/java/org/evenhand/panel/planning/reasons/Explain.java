package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.Lock;
import org.evenhand.panel.planning.PlannedHearing;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** Explains the hearings of a plan to whoever asks why somebody sits or does not sit. */
public final class Explain {
  private final PlanningProblem problem;
  private final Sittings sittings;
  private final DrawnOrder order;

  public Explain(PlanningProblem problem, List<PlannedHearing> plan, DrawnOrder order) {
    this.problem = problem;
    this.order = order;
    sittings = new Sittings(problem, plan);
  }

  /** A hearing of the problem; one that is not held is explained for the first day offered. */
  public HearingExplained hearing(HearingToPlan hearing) {
    var planned = sittings.of(hearing);
    int start =
        planned
            .map(PlannedHearing::start)
            .or(() -> hearing.startOptions().stream().min(Integer::compare))
            .orElse(hearing.targetDay());
    var panel = planned.map(p -> Set.copyOf(p.panel())).orElse(Set.of());
    var breadth = new Breadth(problem, sittings, hearing, start);
    var seats = new ArrayList<SeatBreadth>();
    var places = new HashMap<String, Map<SeatOf, Standing.Place>>();
    for (var seat : SeatOf.values()) {
      if (seat.neededBy(hearing.makeUp()) > 0) {
        seats.add(breadth.of(seat));
      }
      place(seat, inOrder(seat, hearing, breadth, panel), places);
    }
    var members =
        problem.members().stream()
            .map(
                member ->
                    new Standing(
                        member.id(),
                        member.kind() == SeatKind.LAY ? SeatOf.LAY : SeatOf.REGISTRANT,
                        panel.contains(member.id()),
                        isLocked(hearing, member),
                        breadth.reasons(member),
                        places.getOrDefault(member.id(), Map.of())))
            .toList();
    return new HearingExplained(
        hearing.id(), planned.isPresent(), start, hearing.isPartHeard(), members, seats);
  }

  /** Who is asked next for a seat, those who sit left out. */
  public List<String> next(HearingToPlan hearing, SeatOf seat) {
    return hearing(hearing).members().stream()
        .filter(standing -> !standing.sits() && standing.places().containsKey(seat))
        .sorted(Comparator.comparingInt(standing -> standing.places().get(seat).k()))
        .map(Standing::member)
        .toList();
  }

  private List<String> inOrder(
      SeatOf seat, HearingToPlan hearing, Breadth breadth, Set<String> panel) {
    return problem.members().stream()
        .filter(seat::suits)
        .filter(member -> breadth.reasons(member).isEmpty())
        .map(PoolMember::id)
        .sorted(
            Comparator.comparing((String member) -> !panel.contains(member))
                .thenComparing(order.of(hearing.id())))
        .toList();
  }

  private static void place(
      SeatOf seat, List<String> inOrder, Map<String, Map<SeatOf, Standing.Place>> places) {
    for (int i = 0; i < inOrder.size(); i++) {
      places
          .computeIfAbsent(inOrder.get(i), member -> new EnumMap<>(SeatOf.class))
          .put(seat, new Standing.Place(i + 1, inOrder.size()));
    }
  }

  private boolean isLocked(HearingToPlan hearing, PoolMember member) {
    return problem.locks().contains(new Lock.OfSeat(hearing.id(), member.id()));
  }
}
