package org.evenhand.identity.model;

import java.util.List;

/**
 * How long the next attempt must wait after so many that failed in a row. The delays grow, so that
 * guessing becomes slow and nobody is locked out for good.
 *
 * @param secondsAfter seconds of waiting after the first failure, the second, and so on; the last
 *     one goes on
 */
public record Patience(List<Integer> secondsAfter) {
  private static final Integer[] GROWING = {15, 30, 60, 120, 240, 480, 900};

  /** For one name: four attempts go through at once. */
  public static final Patience WITH_A_NAME = after(4);

  /** For one address, behind which a whole office may sit: thirty go through at once. */
  public static final Patience WITH_AN_ADDRESS = after(30);

  /** Failures are forgotten when there was none for so long, in minutes. */
  public static final int FORGETS_AFTER_MINUTES = 60;

  private static Patience after(int free) {
    var seconds = new java.util.ArrayList<Integer>(java.util.Collections.nCopies(free, 0));
    seconds.addAll(List.of(GROWING));
    return new Patience(List.copyOf(seconds));
  }

  /** How many failures in a row cost nothing. */
  public int free() {
    return (int) secondsAfter.stream().filter(seconds -> seconds == 0).count();
  }
}
