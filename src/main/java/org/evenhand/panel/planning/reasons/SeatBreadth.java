package org.evenhand.panel.planning.reasons;

import java.util.List;
import java.util.Map;

/**
 * From how many a seat was drawn.
 *
 * @param needed at least so many such members on the panel
 * @param pool members whom the seat suits
 * @param eligible those of them who are eligible, whoever sits included
 * @param excluded the rest by reason; somebody with two reasons is counted at both
 * @param excludedOnly those who have no other reason
 * @param remedies what would widen it, the most effective first; for a panel that has begun its
 *     hearing there are none, for nobody is drawn
 */
public record SeatBreadth(
    SeatOf seat,
    int needed,
    int pool,
    int eligible,
    Map<Reason.Kind, Integer> excluded,
    Map<Reason.Kind, Integer> excludedOnly,
    List<Remedy> remedies) {
  /** Below this a seat is narrow and a remedy is named. */
  public static final int NARROW = 5;

  public SeatBreadth {
    excluded = Map.copyOf(excluded);
    excludedOnly = Map.copyOf(excludedOnly);
    remedies = List.copyOf(remedies);
  }

  public boolean isNarrow() {
    return eligible < NARROW;
  }
}
