package org.evenhand.statistics.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.statistics.release.CellAttack.Cell;

/**
 * Which cells are withheld from a table with published totals: those with few people in them, and
 * as many more as it takes until no reader can place one of the former closely. The next one
 * withheld is the cheapest in the most telling line, always the same one for the same table.
 *
 * @param counts the true table
 * @param threshold counts above zero and below it are withheld
 * @param width how wide a reader's interval for each of these must be
 */
public record Complements(long[][] counts, long threshold, double width) {
  private static final Comparator<Cell> IN_ORDER =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  /** Those with few people in them, row by row. */
  public List<Cell> primary() {
    return cells().stream().filter(this::isFew).toList();
  }

  /** All that is withheld, row by row. */
  public List<Cell> withheld() {
    return Stream.concat(primary().stream(), added().stream()).sorted(IN_ORDER).toList();
  }

  /** The complements, in the order in which they were found to be needed. */
  public List<Cell> added() {
    var withheld = new ArrayList<>(primary());
    var few = withheld.size();
    for (var exposed = exposed(withheld); exposed.isPresent(); exposed = exposed(withheld)) {
      var next = next(withheld, exposed.get());
      if (next.isEmpty()) {
        cells().stream().filter(cell -> !withheld.contains(cell)).forEach(withheld::add);
        break;
      }
      withheld.add(next.get());
    }
    return List.copyOf(withheld.subList(few, withheld.size()));
  }

  /** The first of the few that a reader can still place too closely. */
  private Optional<Cell> exposed(List<Cell> withheld) {
    var intervals = new CellAttack(counts, withheld).intervals();
    return IntStream.range(0, withheld.size())
        .filter(i -> isFew(withheld.get(i)))
        .filter(i -> intervals.get(i).high() - intervals.get(i).low() < width)
        .mapToObj(withheld::get)
        .findFirst();
  }

  /** Closes the exposed cell's row or column, whichever has fewer withheld, at the least cost. */
  private Optional<Cell> next(List<Cell> withheld, Cell exposed) {
    var inRow = withheld.stream().filter(c -> c.row() == exposed.row()).count();
    var inColumn = withheld.stream().filter(c -> c.column() == exposed.column()).count();
    var free = cells().stream().filter(cell -> !withheld.contains(cell)).toList();
    var inLine =
        free.stream()
            .filter(
                c -> inRow <= inColumn ? c.row() == exposed.row() : c.column() == exposed.column())
            .filter(c -> count(c) > 0)
            .min(cost(withheld));
    return inLine.or(() -> free.stream().filter(c -> count(c) > 0).min(cost(withheld)));
  }

  /** Cells whose other line is open already come first, then those with fewer people. */
  private Comparator<Cell> cost(List<Cell> withheld) {
    return Comparator.<Cell>comparingInt(
            cell ->
                withheld.stream().anyMatch(other -> other.column() == cell.column())
                        && withheld.stream().anyMatch(other -> other.row() == cell.row())
                    ? 0
                    : 1)
        .thenComparingLong(this::count)
        .thenComparing(IN_ORDER);
  }

  private boolean isFew(Cell cell) {
    return count(cell) > 0 && count(cell) < threshold;
  }

  private long count(Cell cell) {
    return counts[cell.row()][cell.column()];
  }

  private List<Cell> cells() {
    return IntStream.range(0, counts.length)
        .boxed()
        .flatMap(
            row -> IntStream.range(0, counts[row].length).mapToObj(column -> new Cell(row, column)))
        .toList();
  }
}
