package org.evenhand.demonstration.api;

import java.util.Optional;

/**
 * How large a regulator is wanted.
 *
 * @param registrants people on the register
 * @param cases closed cases
 * @param open open cases
 * @param seed the same seed on the same day gives the same rows
 */
public record RegulatorSize(int registrants, int cases, int open, long seed) {
  public static final int MOST_REGISTRANTS = 100_000;
  public static final int MOST_CASES = 20_000;
  public static final int MOST_OPEN = 5_000;

  /** What a first start loads. */
  public static final RegulatorSize FULL = new RegulatorSize(4_000, 6_000, 300, 1);

  /** Enough to look at every kind of task, made in a few seconds. */
  public static final RegulatorSize SMALL = new RegulatorSize(400, 300, 80, 1);

  /** What is wrong with it, in a sentence for the command line. */
  public Optional<String> problem() {
    if (registrants < 50 || registrants > MOST_REGISTRANTS) {
      return Optional.of("registrants is from 50 to " + MOST_REGISTRANTS);
    }
    if (cases < 0 || cases > MOST_CASES) {
      return Optional.of("cases is from 0 to " + MOST_CASES);
    }
    if (open < 0 || open > MOST_OPEN) {
      return Optional.of("open is from 0 to " + MOST_OPEN);
    }
    return cases + open > 20 * registrants
        ? Optional.of("more than 20 cases for each registrant is no regulator")
        : Optional.empty();
  }
}
