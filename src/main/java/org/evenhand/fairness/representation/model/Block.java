package org.evenhand.fairness.representation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.fairness.representation.model.ConfirmedPanel.Fate;

/**
 * Days whose panels are checked together. A block begins where the one before ended, is a quarter
 * long, and closes a fortnight after its end, when its panels have sat; where too few of them have,
 * it goes on into the next quarter. Closed, it never changes: what comes to light later belongs to
 * the block that is open then.
 *
 * @param quarters how many quarters long it is
 * @param panels whose fate is settled in it
 */
public record Block(
    LocalDate firstDay, LocalDate lastDay, int quarters, List<ConfirmedPanel> panels) {
  private static final int DAYS_OF_GRACE = 14;
  private static final int FEWEST_PANELS = 10;
  private static final int FEWEST_PEOPLE = 15;

  public Block {
    panels = List.copyOf(panels);
  }

  /** The block that can be closed today, if one can. */
  public static Optional<Block> closing(
      LocalDate firstDay, List<ConfirmedPanel> open, LocalDate today) {
    var quarter = Quarter.of(firstDay);
    for (int quarters = 1; isOver(quarter, today); quarters++) {
      var last = quarter.lastDay();
      var settled =
          open.stream()
              .filter(panel -> panel.fate() != Fate.WAITING && !panel.sits().isAfter(last))
              .toList();
      var block = new Block(firstDay, last, quarters, settled);
      if (block.isLargeEnough()) {
        return Optional.of(block);
      }
      quarter = quarter.next();
    }
    return Optional.empty();
  }

  private static boolean isOver(Quarter quarter, LocalDate today) {
    return today.isAfter(quarter.lastDay().plusDays(DAYS_OF_GRACE));
  }

  /** The day after which it can close, if enough panels have sat. */
  public static LocalDate closesAfter(LocalDate lastDay) {
    return lastDay.plusDays(DAYS_OF_GRACE);
  }

  public String code() {
    var from = Quarter.of(firstDay);
    var until = Quarter.of(lastDay);
    return from.equals(until) ? from.code() : from.code() + " to " + until.code();
  }

  public List<ConfirmedPanel> sat() {
    return panels.stream().filter(panel -> panel.fate() == Fate.SAT).toList();
  }

  public int people() {
    return (int) sat().stream().flatMap(panel -> panel.members().stream()).distinct().count();
  }

  private boolean isLargeEnough() {
    return sat().size() >= FEWEST_PANELS && people() >= FEWEST_PEOPLE;
  }
}
