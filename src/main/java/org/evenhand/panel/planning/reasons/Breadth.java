package org.evenhand.panel.planning.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PlanningProblem;
import org.evenhand.panel.planning.PoolMember;

/** Counts from how many each seat of a hearing is drawn, and what would make them more. */
final class Breadth {
  private static final String REMOTE = "remote";
  private static final Map<Reason.Kind, Remedy.Kind> SINGLE =
      Map.of(
          Reason.Kind.TRAINING, Remedy.Kind.RENEW_TRAINING,
          Reason.Kind.UNAVAILABLE, Remedy.Kind.ASK_WHO_IS_AWAY,
          Reason.Kind.TERM, Remedy.Kind.EXTEND_TERMS,
          Reason.Kind.MAXIMUM_DAYS, Remedy.Kind.MORE_DAYS,
          Reason.Kind.SITS_ELSEWHERE, Remedy.Kind.RELEASE_FROM_ELSEWHERE);

  private final PlanningProblem problem;
  private final Sittings sittings;
  private final HearingToPlan hearing;
  private final int start;
  private final Map<String, List<Reason>> reasons = new HashMap<>();

  Breadth(PlanningProblem problem, Sittings sittings, HearingToPlan hearing, int start) {
    this.problem = problem;
    this.sittings = sittings;
    this.hearing = hearing;
    this.start = start;
    problem
        .members()
        .forEach(member -> reasons.put(member.id(), sittings.reasons(member, hearing, start)));
  }

  List<Reason> reasons(PoolMember member) {
    return reasons.get(member.id());
  }

  SeatBreadth of(SeatOf seat) {
    var pool = problem.members().stream().filter(seat::suits).toList();
    var excluded = new EnumMap<Reason.Kind, Integer>(Reason.Kind.class);
    var only = new EnumMap<Reason.Kind, Integer>(Reason.Kind.class);
    for (var member : pool) {
      var kinds = kinds(member);
      kinds.forEach(kind -> excluded.merge(kind, 1, Integer::sum));
      if (kinds.size() == 1) {
        kinds.forEach(kind -> only.merge(kind, 1, Integer::sum));
      }
    }
    int eligible = (int) pool.stream().filter(member -> reasons(member).isEmpty()).count();
    return new SeatBreadth(
        seat,
        seat.neededBy(hearing.makeUp()),
        pool.size(),
        eligible,
        excluded,
        only,
        hearing.isPartHeard() ? List.of() : remedies(seat, pool, eligible, only));
  }

  private Set<Reason.Kind> kinds(PoolMember member) {
    var kinds = EnumSet.noneOf(Reason.Kind.class);
    reasons(member).forEach(reason -> kinds.add(reason.kind()));
    return kinds;
  }

  private List<Remedy> remedies(
      SeatOf seat, List<PoolMember> pool, int eligible, Map<Reason.Kind, Integer> only) {
    var found = new ArrayList<Remedy>();
    BiConsumer<Remedy.Kind, Integer> add =
        (kind, gain) -> {
          if (gain > 0) {
            found.add(new Remedy(kind, gain, Remedy.NO_DAY));
          }
        };
    add.accept(Remedy.Kind.REMOTE, byVideo(pool) - eligible);
    only.forEach(
        (reason, count) -> {
          if (SINGLE.containsKey(reason)) {
            add.accept(SINGLE.get(reason), count);
          }
        });
    if (seat == SeatOf.CHAIR) {
      add.accept(Remedy.Kind.ACCREDIT_CHAIRS, eligibleWithoutAccreditation());
    }
    anotherDay(pool, eligible, found);
    if (found.isEmpty() && eligible < SeatBreadth.NARROW) {
      found.add(new Remedy(Remedy.Kind.APPOINT, 0, Remedy.NO_DAY));
    }
    found.sort(Comparator.comparingInt(Remedy::gain).reversed().thenComparing(Remedy::kind));
    return found;
  }

  private int byVideo(List<PoolMember> pool) {
    if (hearing.venue().equals(REMOTE) || !sittings.hasRoomAndAdviser(hearing, start, REMOTE)) {
      return 0;
    }
    return (int)
        pool.stream()
            .filter(member -> member.modes().contains(REMOTE))
            .filter(member -> Set.of(Reason.Kind.VENUE).containsAll(kinds(member)))
            .count();
  }

  private int eligibleWithoutAccreditation() {
    return (int)
        problem.members().stream()
            .filter(member -> !member.mayChair() && reasons(member).isEmpty())
            .count();
  }

  /** The one that gains most, the earliest of several. */
  private void anotherDay(List<PoolMember> pool, int eligible, List<Remedy> found) {
    hearing.startOptions().stream()
        .filter(day -> day != start)
        .filter(day -> sittings.hasRoomAndAdviser(hearing, day, hearing.venue()))
        .map(day -> new Remedy(Remedy.Kind.ANOTHER_DAY, eligibleOn(pool, day) - eligible, day))
        .filter(remedy -> remedy.gain() > 0)
        .max(
            Comparator.comparingInt(Remedy::gain)
                .thenComparing(Comparator.comparingInt(Remedy::day).reversed()))
        .ifPresent(found::add);
  }

  private int eligibleOn(List<PoolMember> pool, int day) {
    return (int)
        pool.stream().filter(member -> sittings.reasons(member, hearing, day).isEmpty()).count();
  }
}
