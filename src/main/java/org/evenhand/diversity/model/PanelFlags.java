package org.evenhand.diversity.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.diversity.api.BenchmarkShare;
import org.evenhand.diversity.api.PanelSitting;
import org.evenhand.kernel.PersonId;
import org.evenhand.statistics.Multinomial;
import org.evenhand.statistics.OneGroup;

/**
 * What each panel is by itself: of one group or not, and how surprising. Nothing of it leaves the
 * room, and one panel is never called representative.
 */
public final class PanelFlags {
  private PanelFlags() {}

  /** Whether something is so, if everybody has said. */
  public enum Known {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * One panel and one question. It cannot be printed.
   *
   * @param panel which panel
   * @param item the question's code
   * @param oneGroup whether all are of one group; unknown if a non-disclosure could change it
   * @param oneGroupByChance how often a panel of this size from the workforce is
   * @param plausibility exact multinomial tail of those disclosed; empty if nobody is
   * @param aboveBand whether more sit of some group than the workforce's share rounds to; no alarm
   * @param belowBand whether fewer sit of some group than it rounds to
   */
  public record Flag(
      PanelSitting panel,
      String item,
      Known oneGroup,
      double oneGroupByChance,
      Optional<Double> plausibility,
      Known aboveBand,
      Known belowBand) {
    @Override
    public String toString() {
      return "Flag";
    }
  }

  /** Every panel against every question that the workforce's benchmark has. */
  public static List<Flag> of(
      List<PanelSitting> panels, List<BenchmarkShare> workforce, Strata strata) {
    var flags = new ArrayList<Flag>();
    for (var item : PanelFigures.items(workforce)) {
      var shares =
          workforce.stream()
              .filter(share -> share.item().equals(item))
              .sorted(Comparator.comparing(BenchmarkShare::group))
              .toList();
      panels.forEach(panel -> flags.add(flag(panel, item, shares, strata)));
    }
    return flags;
  }

  private static Flag flag(
      PanelSitting panel, String item, List<BenchmarkShare> shares, Strata strata) {
    var people = panel.draws().stream().flatMap(draw -> draw.drawn().stream()).toList();
    var seats = new TreeMap<String, Integer>();
    people.forEach(
        person ->
            strata.group(item, person).ifPresent(group -> seats.merge(group, 1, Integer::sum)));
    var undisclosed = undisclosed(item, people, strata);
    var byChance =
        OneGroup.chance(
            people.size(), shares.stream().mapToDouble(BenchmarkShare::share).toArray());
    return new Flag(
        panel,
        item,
        seats.size() > 1 ? Known.NO : undisclosed > 0 ? Known.UNKNOWN : Known.YES,
        byChance,
        plausibility(seats, shares),
        above(people.size(), seats, undisclosed, shares),
        below(people.size(), seats, undisclosed, shares));
  }

  private static int undisclosed(String item, List<PersonId> people, Strata strata) {
    return (int) people.stream().filter(one -> strata.group(item, one).isEmpty()).count();
  }

  /** Groups that the benchmark does not have are so rare that nothing is told of them. */
  private static Optional<Double> plausibility(
      TreeMap<String, Integer> seats, List<BenchmarkShare> shares) {
    var some = shares.stream().filter(share -> share.people() > 0).toList();
    var known = some.stream().map(BenchmarkShare::group).collect(Collectors.toSet());
    if (seats.isEmpty() || !known.containsAll(seats.keySet())) {
      return Optional.empty();
    }
    var all = some.stream().mapToDouble(BenchmarkShare::share).sum();
    return Optional.of(
        Multinomial.tail(
            some.stream().mapToInt(share -> seats.getOrDefault(share.group(), 0)).toArray(),
            some.stream().mapToDouble(share -> share.share() / all).toArray()));
  }

  private static Known above(
      int size, TreeMap<String, Integer> seats, int undisclosed, List<BenchmarkShare> shares) {
    return any(
        shares.stream()
            .map(
                share -> {
                  var most = Math.ceil(size * share.share());
                  var sure = seats.getOrDefault(share.group(), 0);
                  return sure > most
                      ? Known.YES
                      : sure + undisclosed > most ? Known.UNKNOWN : Known.NO;
                })
            .toList());
  }

  private static Known below(
      int size, TreeMap<String, Integer> seats, int undisclosed, List<BenchmarkShare> shares) {
    return any(
        shares.stream()
            .map(
                share -> {
                  var least = Math.floor(size * share.share());
                  var sure = seats.getOrDefault(share.group(), 0);
                  return sure + undisclosed < least
                      ? Known.YES
                      : sure < least ? Known.UNKNOWN : Known.NO;
                })
            .toList());
  }

  private static Known any(List<Known> groups) {
    return groups.contains(Known.YES)
        ? Known.YES
        : groups.contains(Known.UNKNOWN) ? Known.UNKNOWN : Known.NO;
  }
}
