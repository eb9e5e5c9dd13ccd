package org.evenhand.panel.planning.invented;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that begins with a seed and is the same on every machine. */
final class Chance {
  private static final int HUNDRED = 100;
  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean inPercent(int percent) {
    return random.nextInt(HUNDRED) < percent;
  }

  <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** So many different ones, or all if there are fewer. */
  <T> List<T> someOf(List<T> things, int count) {
    var left = new ArrayList<>(things);
    var some = new ArrayList<T>();
    while (some.size() < count && !left.isEmpty()) {
      some.add(left.remove(random.nextInt(left.size())));
    }
    return some;
  }
}
