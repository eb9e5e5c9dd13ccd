package org.evenhand.panel.planning.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.panel.planning.Conflict;
import org.evenhand.panel.planning.HearingToPlan;
import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** Hearings of the usual kinds with what they take, whom they exclude and when they might begin. */
final class InventedHearings {
  private static final PanelMakeUp LAY_CHAIR_LAY_PROFESSIONAL = new PanelMakeUp(3, 1, 2, 1);
  private static final PanelMakeUp CHAIR_LAY_PROFESSIONAL = new PanelMakeUp(3, 1, 1, 1);
  private static final List<String> REASONS =
      List.of("declared_interest", "same_employer", "sat_on_earlier_stage", "linked_case");
  private static final int PART_HEARD_PERCENT = 8;

  private enum Kind {
    FINAL("final", 3),
    REVIEW("final_order_review", 4),
    INTERIM("interim_order", 5),
    INTERIM_REVIEW("interim_order_review", 5);

    private final String code;
    private final int weight;

    Kind(String code, int weight) {
      this.code = code;
      this.weight = weight;
    }
  }

  private final Chance chance;
  private final ProblemSize size;
  private final List<PoolMember> members;
  private final List<String> venues;
  private final PanelMakeUp makeUp;

  InventedHearings(Chance chance, ProblemSize size, List<PoolMember> members, List<String> venues) {
    this.chance = chance;
    this.size = size;
    this.members = members;
    this.venues = venues;
    makeUp = chance.inPercent(50) ? LAY_CHAIR_LAY_PROFESSIONAL : CHAIR_LAY_PROFESSIONAL;
  }

  List<HearingToPlan> all() {
    var hearings = new ArrayList<HearingToPlan>();
    for (int i = 0; i < size.hearings(); i++) {
      hearings.add(hearing("K%03d".formatted(i + 1)));
    }
    return hearings;
  }

  private Kind kind() {
    int percent = chance.between(1, 100);
    if (percent <= 42) {
      return Kind.FINAL;
    }
    if (percent <= 68) {
      return Kind.REVIEW;
    }
    return percent <= 76 ? Kind.INTERIM : Kind.INTERIM_REVIEW;
  }

  private HearingToPlan hearing(String id) {
    var kind = kind();
    int days = kind == Kind.FINAL ? chance.between(3, 10) : 1;
    int target = chance.between(0, size.days() - days);
    boolean partHeard = kind == Kind.FINAL && chance.inPercent(PART_HEARD_PERCENT);
    return new HearingToPlan(
        id,
        kind.code,
        days,
        partHeard || chance.inPercent(70) ? InventedPool.REMOTE : chance.oneOf(venues),
        kind.weight,
        target,
        starts(target, days),
        makeUp,
        partHeard ? List.of() : conflicts(),
        partHeard ? panel() : Set.of(),
        false);
  }

  private List<Integer> starts(int target, int days) {
    var starts = new TreeSet<>(Set.of(target));
    for (int more = chance.between(0, 4); more > 0; more--) {
      starts.add(Math.min(size.days() - days, target + chance.between(1, 15)));
    }
    return List.copyOf(starts);
  }

  private List<Conflict> conflicts() {
    return chance.someOf(members, chance.between(0, 3)).stream()
        .map(member -> new Conflict(member.id(), chance.oneOf(REASONS)))
        .toList();
  }

  /** A panel that could have begun it. */
  private Set<String> panel() {
    var panel = new TreeSet<String>();
    var chair = chance.oneOf(members.stream().filter(InventedHearings::isLayChair).toList());
    panel.add(chair.id());
    panel.addAll(chance.someOf(others(chair, SeatKind.LAY), 1));
    panel.addAll(chance.someOf(others(chair, SeatKind.REGISTRANT), 1));
    return panel;
  }

  private static boolean isLayChair(PoolMember member) {
    return member.mayChair() && member.kind() == SeatKind.LAY;
  }

  private List<String> others(PoolMember chair, SeatKind kind) {
    return members.stream()
        .filter(member -> member.kind() == kind && !member.equals(chair))
        .map(PoolMember::id)
        .toList();
  }
}
