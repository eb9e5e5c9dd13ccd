package org.evenhand.panel.planning.solving;

import java.time.Duration;

/**
 * What solving may take.
 *
 * @param time for the whole question, the start of a process included
 * @param seed of the engines' chance; the same question with the same seed has the same answer, as
 *     long as time does not cut it off
 * @param stop put up to have the best plan so far
 */
public record Budget(Duration time, int seed, StopSign stop) {

  /** So much time, seed 1, nobody to stop it. */
  public static Budget of(Duration time) {
    return new Budget(time, 1, new StopSign());
  }
}
