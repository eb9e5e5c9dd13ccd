package org.evenhand.panel.api;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.evenhand.ruleset.api.PanelRule.ChairKind;

/**
 * The days that members are asked for.
 *
 * @param number the planner's number of a day; a weekend has that of the Friday before
 * @param holidays numbers of days on which nobody sits
 * @param taken numbers of days on which legal advisers advise already; where members sit is known
 * @param chairs who may take the chair by every rule set that is planned for
 * @param aside hearings that are planned anew: sitting on them counts for nothing yet
 */
public record PoolSpan(
    LocalDate from,
    LocalDate to,
    ToIntFunction<LocalDate> number,
    Set<Integer> holidays,
    Map<UUID, Set<Integer>> taken,
    Set<ChairKind> chairs,
    Set<UUID> aside) {
  public PoolSpan(
      LocalDate from,
      LocalDate to,
      ToIntFunction<LocalDate> number,
      Set<Integer> holidays,
      Map<UUID, Set<Integer>> taken,
      Set<ChairKind> chairs) {
    this(from, to, number, holidays, taken, chairs, Set.of());
  }

  public PoolSpan {
    holidays = Set.copyOf(holidays);
    taken = Map.copyOf(taken);
    chairs = Set.copyOf(chairs);
    aside = Set.copyOf(aside);
  }

  /** The same days, with these hearings planned anew. */
  public PoolSpan leavingAside(Set<UUID> hearings) {
    return new PoolSpan(from, to, number, holidays, taken, chairs, hearings);
  }
}
