package org.evenhand.demonstration.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Chance for one purpose; the same seed falls the same way. */
public final class Dice {
  private static final double LEAST_SPREAD = 0.4;
  private static final double MOST_SPREAD = 1.9;
  private final RandomGenerator random;

  public Dice(RandomGenerator random) {
    this.random = random;
  }

  public boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  public <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A whole number, both ends included. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** One key, each as likely as its weight is of all weights; weights in the map's order. */
  public <T> T weighted(Map<T, Double> weights) {
    var total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    var at = random.nextDouble() * total;
    T last = null;
    for (var weight : weights.entrySet()) {
      last = weight.getKey();
      at -= weight.getValue();
      if (at < 0) {
        return last;
      }
    }
    return last;
  }

  /** How much longer or shorter than usual something takes: about 1 on average, with a tail. */
  public double spread() {
    var drawn = 0.9 * Math.exp(0.45 * random.nextGaussian());
    return Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, drawn));
  }

  public double share() {
    return random.nextDouble();
  }

  public byte[] bytes(int count) {
    var bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** A random id (RFC 9562, version 4). */
  public UUID id() {
    var high = random.nextLong() & ~0xF000L | 0x4000L;
    var low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
