package org.evenhand.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The product's clock. It is the system's clock, and can be moved forward in demonstrations and
 * tests; nothing else may read the time.
 */
public final class ShiftableClock extends Clock {
  private final Clock base;
  private volatile Duration shift = Duration.ZERO;

  public ShiftableClock(Clock base) {
    this.base = base;
  }

  public void shiftBy(Duration fromNow) {
    shift = fromNow;
  }

  public Duration shift() {
    return shift;
  }

  /** How far a clock stands ahead; zero for every other kind of clock. */
  public static Duration shiftOf(Clock clock) {
    return clock instanceof ShiftableClock shiftable ? shiftable.shift() : Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return base.instant().plus(shift);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
