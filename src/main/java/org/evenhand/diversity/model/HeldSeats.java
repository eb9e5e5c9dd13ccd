package org.evenhand.diversity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.diversity.api.PanelSitting.Draw;
import org.evenhand.diversity.model.SeatGuard.Cell;
import org.evenhand.kernel.PersonId;
import org.evenhand.statistics.ClusteredShare;
import org.evenhand.statistics.Distribution;

/** The seats held against one benchmark, as far as one question tells who holds them. */
final class HeldSeats {
  private final List<Draw> draws;
  private final Map<PersonId, Integer> held = new HashMap<>();
  private final Strata strata;
  private final String item;

  HeldSeats(List<PanelSitting> sittings, Against against, String item, Strata strata) {
    this.strata = strata;
    this.item = item;
    draws =
        sittings.stream()
            .flatMap(sitting -> sitting.draws().stream())
            .filter(draw -> against.counts(draw.kind()))
            .filter(draw -> !draw.drawn().isEmpty())
            .toList();
    draws.forEach(draw -> draw.drawn().forEach(person -> held.merge(person, 1, Integer::sum)));
  }

  int seats() {
    return held.values().stream().mapToInt(seats -> seats).sum();
  }

  int undisclosed() {
    return sum(person -> strata.group(item, person).isEmpty());
  }

  int of(Predicate<String> group) {
    return sum(isOf(group));
  }

  private int sum(Predicate<PersonId> who) {
    return held.entrySet().stream()
        .filter(one -> who.test(one.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private Predicate<PersonId> isOf(Predicate<String> group) {
    return person -> strata.group(item, person).filter(group).isPresent();
  }

  int[] loads() {
    return held.values().stream().mapToInt(seats -> seats).sorted().toArray();
  }

  double effective() {
    return ClusteredShare.effectiveSeats(loads());
  }

  /** Every group of the question, also those that nobody here belongs to. */
  Map<String, Cell> cells() {
    var cells = new TreeMap<String, Cell>();
    for (var group : strata.groupsOf(item)) {
      var loads = new ArrayList<Integer>();
      held.forEach(
          (person, seats) -> {
            if (isOf(group::equals).test(person)) {
              loads.add(seats);
            }
          });
      cells.put(group, cell(loads));
    }
    return cells;
  }

  private static Cell cell(Collection<Integer> loads) {
    return new Cell(
        loads.stream().mapToInt(seats -> seats).sum(),
        loads.size(),
        loads.stream().mapToInt(seats -> seats).max().orElse(0));
  }

  /** How many seats a group would hold if each list were drawn from by lot. */
  Distribution byLot(Predicate<String> group) {
    var sum = Distribution.nothing();
    for (var draw : draws) {
      sum =
          sum.plus(
              Distribution.hypergeometric(
                  draw.eligible().size(), count(draw.eligible(), group), draw.drawn().size()));
    }
    return sum;
  }

  /** How many seats a group would hold if everybody of the pool could sit on every panel. */
  double fromPool(Set<PersonId> pool, Predicate<String> group) {
    return pool.isEmpty() ? 0 : (double) count(pool, group) / pool.size() * seats();
  }

  int count(Set<PersonId> people, Predicate<String> group) {
    return (int) people.stream().filter(isOf(group)).count();
  }

  /** Those of these people whose group is not known. */
  int unknown(Set<PersonId> people) {
    return (int) people.stream().filter(one -> strata.group(item, one).isEmpty()).count();
  }
}
