package org.evenhand.statistics.strata;

import java.util.List;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * One comparison in several strata of like cases.
 *
 * @param tables a table each, the group first
 */
public record Strata(List<TwoByTwo> tables) {
  public Strata {
    tables = List.copyOf(tables);
  }

  /** All strata thrown together. */
  public TwoByTwo crude() {
    return tables.stream().reduce(TwoByTwo.of(0, 0, 0, 0), TwoByTwo::plus);
  }

  /** Only those with both groups and both outcomes; the others say nothing on a difference. */
  public List<TwoByTwo> informative() {
    return tables.stream().filter(TwoByTwo::isInformative).toList();
  }

  /** What share of the group's cases lies in informative strata; zero when there are none. */
  public double groupInformative() {
    var all = crude().group().of();
    var told = informative().stream().mapToLong(table -> table.group().of()).sum();
    return all == 0 ? 0 : (double) told / all;
  }
}
