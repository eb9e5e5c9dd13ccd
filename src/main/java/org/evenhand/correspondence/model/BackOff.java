package org.evenhand.correspondence.model;

import java.time.Duration;

/** When to try again: after a minute, then twice as long each time, at most six hours. */
public final class BackOff {
  /** As many tries as reach over three days; after that a person must see to it. */
  public static final int ATTEMPTS = 20;

  private static final Duration LONGEST = Duration.ofHours(6);

  private BackOff() {}

  /** How long to wait after so many failed tries. */
  public static Duration after(int attempts) {
    var minutes = 1L << Math.min(attempts - 1, 20);
    var wait = Duration.ofMinutes(minutes);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
