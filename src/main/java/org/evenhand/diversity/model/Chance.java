package org.evenhand.diversity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Order and ids that mean nothing: neither who came first nor who belongs with whom can be told
 * from them. Random ids are made here and not by the product's id source, which may one day count
 * or tell the time.
 */
public final class Chance {
  private static final long VERSION_4 = 0x4000L;
  private static final long NOT_VERSION = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long NOT_VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
  private final RandomGenerator random;

  /**
   * @param random a secure one; a seeded one only for invented people
   */
  public Chance(RandomGenerator random) {
    this.random = random;
  }

  /** The same elements, every order being equally likely (Fisher and Yates). */
  public <T> List<T> shuffled(List<T> ordered) {
    var shuffled = new ArrayList<>(ordered);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      var j = random.nextInt(i + 1);
      shuffled.set(i, shuffled.set(j, shuffled.get(i)));
    }
    return shuffled;
  }

  /** A random id (RFC 9562, version 4). */
  public UUID id() {
    return new UUID(
        random.nextLong() & NOT_VERSION | VERSION_4, random.nextLong() & NOT_VARIANT | VARIANT);
  }
}
