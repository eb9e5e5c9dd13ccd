package org.evenhand.fairness.audit.api;

import java.util.Optional;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Proportions;

/**
 * Some of many.
 *
 * @param some how many
 * @param of of how many
 */
public record Share(long some, long of) {
  /** Below so many a share says too little to be told. */
  public static final int FEWEST = 10;

  private static final double PER_CENT = 100;

  public boolean isTooFew() {
    return of < FEWEST;
  }

  /** In whole per cent; empty where there are too few. */
  public Optional<Long> perCent() {
    return isTooFew() ? Optional.empty() : Optional.of(Math.round(PER_CENT * some / of));
  }

  /** Wilson's 95 % interval; empty where there are too few. */
  public Optional<Interval> interval() {
    return isTooFew() ? Optional.empty() : Optional.of(Proportions.wilson(some, of));
  }
}
