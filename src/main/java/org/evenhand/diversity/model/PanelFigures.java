package org.evenhand.diversity.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.evenhand.diversity.api.BenchmarkShare;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.diversity.api.PanelSetCheck;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.diversity.api.PanelTable.Figures;
import org.evenhand.diversity.api.PanelTable.Line;
import org.evenhand.kernel.PersonId;
import org.evenhand.statistics.Holm;

/** Reckons the seats of a set against its benchmarks, and withholds what would tell of too few. */
public final class PanelFigures {
  private static final double PER_MILLE = 1_000;
  private final PanelSetCheck plan;
  private final Strata strata;

  private PanelFigures(PanelSetCheck plan, Strata strata) {
    this.plan = plan;
    this.strata = strata;
  }

  /** The table of a set, exact numbers having been guarded. */
  public static PanelTable of(PanelSetCheck plan, Strata strata) {
    return new PanelFigures(plan, strata).table();
  }

  private PanelTable table() {
    var lines = new ArrayList<Line>();
    for (var against : Against.values()) {
      for (var item : items(against)) {
        lines.addAll(lines(against, item));
      }
    }
    return new PanelTable(plan.sittings().size(), plan.cohortSize(), lines);
  }

  private Set<String> items(Against against) {
    return plan.benchmarks().stream()
        .filter(share -> share.against() == against)
        .map(BenchmarkShare::item)
        .filter(item -> !strata.groupsOf(item).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Line> lines(Against against, String item) {
    var seats = seats(against, item);
    var groups = groups(against, item);
    var withheld = withheld(against, item);
    var pool = pool(against);
    var lottery = lottery(seats, groups);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      var figures =
          withheld.contains(bare(group.group()))
              ? Optional.<Figures>empty()
              : Optional.of(new GroupFigures(seats, pool, group, lottery[i]).told());
      var perMille = (int) Math.round(group.share() * PER_MILLE);
      lines.add(new Line(against, item, group.group(), perMille, figures));
    }
    return lines;
  }

  /** The groups of a benchmark, and, where there are three or more, all but the largest. */
  private List<BenchmarkShare> groups(Against against, String item) {
    var groups =
        plan.benchmarks().stream()
            .filter(share -> share.against() == against && share.item().equals(item))
            .filter(share -> share.people() > 0)
            .sorted(Comparator.comparing(BenchmarkShare::group))
            .collect(Collectors.toCollection(ArrayList::new));
    if (groups.size() > 2) {
      groups.stream()
          .max(Comparator.comparing(BenchmarkShare::people))
          .ifPresent(largest -> groups.add(0, largest.others()));
    }
    return groups;
  }

  private Set<String> withheld(Against against, String item) {
    var all = SeatGuard.withheld(seats(Against.WORKFORCE, item).cells());
    return against == Against.WORKFORCE
        ? all
        : SeatGuard.withheldInBoth(
            seats(Against.REGISTER, item).cells(), seats(Against.POPULATION, item).cells(), all);
  }

  private HeldSeats seats(Against against, String item) {
    return new HeldSeats(plan.sittings(), against, item, strata);
  }

  private Set<PersonId> pool(Against against) {
    var pool = new HashSet<PersonId>();
    plan.pool()
        .forEach(
            (person, kind) -> {
              if (against.counts(kind)) {
                pool.add(person);
              }
            });
    return pool;
  }

  /** For each group how unlikely its draws were, corrected for there being several groups. */
  private static double[] lottery(HeldSeats seats, List<BenchmarkShare> groups) {
    var chances =
        groups.stream()
            .mapToDouble(
                group -> {
                  var members = members(group.group());
                  return seats.byLot(members).asUnlikelyAs(seats.of(members));
                })
            .toArray();
    return Holm.adjusted(chances);
  }

  /** Who is of a group: that one, or everybody else who is known. */
  static Predicate<String> members(String group) {
    return group.startsWith(PanelTable.NOT) ? other -> !other.equals(bare(group)) : group::equals;
  }

  private static String bare(String group) {
    return group.startsWith(PanelTable.NOT) ? group.substring(PanelTable.NOT.length()) : group;
  }

  /** The items of these benchmarks, to be looked up. */
  public static List<String> items(List<BenchmarkShare> shares) {
    return List.copyOf(
        shares.stream().map(BenchmarkShare::item).collect(Collectors.toCollection(TreeSet::new)));
  }
}
