package org.evenhand.diversity.model;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of a question are told of, when seats in all are known to the reader. A group is
 * withheld that holds fewer than ten seats, or is fewer than five people, or of whose seats one
 * person holds more than half. Then, as the reader could subtract, the smallest groups left are
 * withheld too until two are that hold ten seats or more together and are five people or more.
 */
public final class SeatGuard {
  static final int FEWEST_SEATS = 10;
  static final int FEWEST_PEOPLE = 5;

  private SeatGuard() {}

  /**
   * Seats of a group.
   *
   * @param seats how many
   * @param people who hold them
   * @param most seats of one of them
   */
  public record Cell(int seats, int people, int most) {
    boolean isSmall() {
      return seats < FEWEST_SEATS || people < FEWEST_PEOPLE || 2 * most > seats;
    }
  }

  /** The groups withheld, if seats of these groups and nothing else is told. */
  public static Set<String> withheld(Map<String, Cell> cells) {
    return withheld(cells, Set.of());
  }

  /** The same, when these are withheld for other reasons already. */
  static Set<String> withheld(Map<String, Cell> cells, Set<String> already) {
    var withheld = new TreeSet<>(already);
    withheld.retainAll(cells.keySet());
    cells.forEach(
        (group, cell) -> {
          if (cell.isSmall()) {
            withheld.add(group);
          }
        });
    while (!withheld.isEmpty() && givesAway(withheld, cells) && withheld.size() < cells.size()) {
      withheld.add(smallestLeft(withheld, cells));
    }
    return withheld;
  }

  /**
   * Of two tables whose sums, group by group, are told: what is withheld in one is in the other.
   */
  public static Set<String> withheldInBoth(
      Map<String, Cell> one, Map<String, Cell> other, Set<String> already) {
    var withheld = new TreeSet<>(already);
    for (var before = -1; before < withheld.size(); ) {
      before = withheld.size();
      withheld.addAll(withheld(one, withheld));
      withheld.addAll(withheld(other, withheld));
    }
    return withheld;
  }

  private static boolean givesAway(Set<String> withheld, Map<String, Cell> cells) {
    var seats = withheld.stream().mapToInt(group -> cells.get(group).seats()).sum();
    var people = withheld.stream().mapToInt(group -> cells.get(group).people()).sum();
    return withheld.size() < 2 || seats < FEWEST_SEATS || people < FEWEST_PEOPLE;
  }

  private static String smallestLeft(Set<String> withheld, Map<String, Cell> cells) {
    return cells.entrySet().stream()
        .filter(cell -> !withheld.contains(cell.getKey()))
        .min(
            Comparator.comparingInt((Map.Entry<String, Cell> cell) -> cell.getValue().seats())
                .thenComparing(Map.Entry::getKey))
        .orElseThrow()
        .getKey();
  }
}
