package org.evenhand.diversity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.evenhand.diversity.model.SeatGuard.Cell;
import org.junit.jupiter.api.Test;

/** What somebody who knows all that is told, and can subtract, learns of what is not. */
class WithholdingGroupsTest {
  private static final Cell LARGE = new Cell(60, 20, 5);

  @Test
  void withholdsFewSeatsFewPeopleAndOnePersonsSeats() {
    for (var small : List.of(new Cell(9, 9, 1), new Cell(40, 4, 12), new Cell(20, 6, 11))) {
      assertThat(SeatGuard.withheld(Map.of("A", small, "B", LARGE, "C", LARGE)))
          .contains("A")
          .hasSize(2);
    }
    assertThat(SeatGuard.withheld(Map.of("A", new Cell(10, 5, 5), "B", LARGE))).isEmpty();
  }

  @Test
  void withholdsBothOfTwo() {
    assertThat(SeatGuard.withheld(Map.of("FEMALE", LARGE, "MALE", new Cell(3, 3, 1))))
        .containsExactlyInAnyOrder("FEMALE", "MALE");
  }

  @Property
  void leavesRoomForAtLeastTenSeats(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 80) Integer> seats) {
    var cells = cells(seats);
    var withheld = SeatGuard.withheld(cells);
    if (!withheld.isEmpty() && withheld.size() < cells.size()) {
      // the reader knows their sum, and of each that it lies between nothing and that
      var sum = withheld.stream().mapToInt(group -> cells.get(group).seats()).sum();
      assertThat(withheld.size()).isGreaterThan(1);
      assertThat(sum).isGreaterThanOrEqualTo(SeatGuard.FEWEST_SEATS);
    }
    cells.forEach(
        (group, cell) -> {
          if (!withheld.contains(group)) {
            assertThat(cell.seats()).isGreaterThanOrEqualTo(SeatGuard.FEWEST_SEATS);
            assertThat(cell.people()).isGreaterThanOrEqualTo(SeatGuard.FEWEST_PEOPLE);
          }
        });
  }

  /** Lay and professional seats, whose sums are the whole panels' seats. */
  @Property
  void withholdsTheSameOfTwoPartsAndNothingThatTheWholeGivesAway(
      @ForAll @Size(4) List<@IntRange(max = 60) Integer> lay,
      @ForAll @Size(4) List<@IntRange(max = 60) Integer> professional) {
    var one = cells(lay);
    var other = cells(professional);
    var whole = new LinkedHashMap<String, Cell>();
    one.forEach(
        (group, cell) ->
            whole.put(
                group,
                new Cell(
                    cell.seats() + other.get(group).seats(),
                    cell.people() + other.get(group).people(),
                    cell.most())));
    var ofWhole = SeatGuard.withheld(whole);
    var ofParts = SeatGuard.withheldInBoth(one, other, ofWhole);
    assertThat(ofParts).containsAll(ofWhole);
    for (var part : List.of(one, other)) {
      assertThat(SeatGuard.withheld(part, ofParts)).isEqualTo(ofParts);
      part.forEach(
          (group, cell) -> assertThat(ofParts.contains(group) || cell.seats() >= 10).isTrue());
    }
  }

  @Property
  void withholdsNothingMoreWhenItIsAskedAgain(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 80) Integer> seats) {
    var cells = cells(seats);
    var withheld = SeatGuard.withheld(cells);
    assertThat(SeatGuard.withheld(cells, withheld)).isEqualTo(withheld);
    assertThat(SeatGuard.withheld(cells, Set.of())).isEqualTo(withheld);
  }

  private static Map<String, Cell> cells(List<Integer> seats) {
    var cells = new LinkedHashMap<String, Cell>();
    for (int i = 0; i < seats.size(); i++) {
      var people = (seats.get(i) + 2) / 3;
      cells.put("G" + i, new Cell(seats.get(i), people, Math.min(3, seats.get(i))));
    }
    return cells;
  }
}
