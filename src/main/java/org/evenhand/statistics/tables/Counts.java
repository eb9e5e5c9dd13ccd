package org.evenhand.statistics.tables;

import java.util.Optional;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Proportions;

/**
 * Of so many who came to a decision, to how many the event happened.
 *
 * @param events from 0 to {@code of}
 */
public record Counts(long events, long of) {
  public Counts {
    if (of < 0 || events < 0 || events > of) {
      throw new IllegalArgumentException(events + " of " + of + " is no share");
    }
  }

  public boolean isEmpty() {
    return of == 0;
  }

  /** The share of events; only of a group that is not empty. */
  public double rate() {
    if (isEmpty()) {
      throw new IllegalStateException("nobody has no rate");
    }
    return (double) events / of;
  }

  public long others() {
    return of - events;
  }

  public Counts plus(Counts more) {
    return new Counts(events + more.events, of + more.of);
  }

  /** Wilson's interval for the rate; empty for an empty group. */
  public Optional<Interval> wilson() {
    return isEmpty() ? Optional.empty() : Optional.of(Proportions.wilson(events, of));
  }

  /** The exact interval for the rate; empty for an empty group. */
  public Optional<Interval> exact() {
    return isEmpty() ? Optional.empty() : Optional.of(Proportions.exact(events, of));
  }
}
