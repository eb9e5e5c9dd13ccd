package org.evenhand.tool.bench;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.evenhand.statistics.ClusteredShare;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.SeatsAsSat;
import org.evenhand.statistics.Tolerance;

/**
 * A year of invented panels whose truth is known, and what the figures say of it: members repeat,
 * some far more often than others, and some have not disclosed.
 */
final class SeatTrial {
  /** How unevenly seats fall to members. */
  enum Loads {
    /** Every draw is from the whole pool. */
    EVEN(0),
    /** The busiest tenth has about a third of the seats. */
    UNEVEN(0.8),
    /** The busiest tenth has about two thirds of the seats. */
    VERY_UNEVEN(1.8);

    private final double spread;

    Loads(double spread) {
      this.spread = spread;
    }
  }

  /**
   * What is invented.
   *
   * @param pool members
   * @param panels panels of three
   * @param share of the group among those the pool is drawn from
   * @param fixed whether the pool holds exactly that share
   * @param undisclosed the share of members who have not disclosed
   * @param loads how seats fall
   */
  record World(
      int pool, int panels, double share, boolean fixed, double undisclosed, Loads loads) {}

  private static final int SEATS = 3;
  private final World world;
  private final int[] held;
  private final boolean[] inGroup;
  private final boolean[] disclosed;

  SeatTrial(World world, RandomGenerator random) {
    this.world = world;
    held = new int[world.pool()];
    inGroup = new boolean[world.pool()];
    disclosed = new boolean[world.pool()];
    var weights = new double[world.pool()];
    for (int i = 0; i < world.pool(); i++) {
      inGroup[i] =
          world.fixed()
              ? i < Math.round(world.share() * world.pool())
              : random.nextDouble() < world.share();
      disclosed[i] = random.nextDouble() >= world.undisclosed();
      weights[i] = Math.exp(world.loads().spread * random.nextGaussian());
    }
    for (int panel = 0; panel < world.panels(); panel++) {
      sit(weights, random);
    }
  }

  /** Three different members, each the likelier the heavier. */
  private void sit(double[] weights, RandomGenerator random) {
    var left = weights.clone();
    for (int seat = 0; seat < SEATS; seat++) {
      var drawn = random.nextDouble() * Arrays.stream(left).sum();
      var member = -1;
      do {
        member++;
        drawn -= left[member];
      } while (drawn > 0 && member < left.length - 1);
      held[member]++;
      left[member] = 0;
    }
  }

  int seats() {
    return world.panels() * SEATS;
  }

  private int held(boolean known) {
    var sum = 0;
    for (int i = 0; i < held.length; i++) {
      sum += known ? disclosed[i] && inGroup[i] ? held[i] : 0 : disclosed[i] ? 0 : held[i];
    }
    return sum;
  }

  double effective() {
    return ClusteredShare.effectiveSeats(held);
  }

  Interval wilson() {
    return ClusteredShare.wilson(held(true), held(false), seats(), effective());
  }

  Interval exact() {
    return ClusteredShare.exact(held(true), held(false), held);
  }

  Tolerance.Verdict verdict(double benchmark) {
    return Tolerance.CONVENTION.verdict(
        Tolerance.ratio(exact(), new Interval(benchmark, benchmark)));
  }

  SeatsAsSat.Reading reading(double benchmark) {
    return new SeatsAsSat(seats(), held(true), held(false), benchmark)
        .reading(Tolerance.CONVENTION);
  }
}
