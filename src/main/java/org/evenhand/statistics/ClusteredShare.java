package org.evenhand.statistics;

import java.util.Arrays;

/**
 * The share of seats that a group holds, where the same people hold several. The people are what
 * chance chose; how many seats each holds is taken as it is.
 */
public final class ClusteredShare {
  private static final double TAIL = 0.025;
  private static final int HALVINGS = 40;

  private ClusteredShare() {}

  /**
   * How many people, each with one seat, would tell as much: the square of the sum over the sum of
   * squares (Kish 1965).
   *
   * @param held seats of each person
   */
  public static double effectiveSeats(int... held) {
    var sum = Arrays.stream(held).asLongStream().sum();
    var squares = Arrays.stream(held).asLongStream().map(seats -> seats * seats).sum();
    if (squares == 0) {
      throw new IllegalArgumentException("nobody holds a seat");
    }
    return (double) sum * sum / squares;
  }

  /**
   * Wilson's interval on effective seats, from its lower end if none of the undisclosed seats are
   * the group's to its upper end if all are.
   */
  public static Interval wilson(long inGroup, long undisclosed, long seats, double effective) {
    var bounds = bounds(inGroup, undisclosed, seats);
    return new Interval(
        Proportions.wilson(bounds.low(), effective).low(),
        Proportions.wilson(bounds.high(), effective).high());
  }

  /**
   * The interval that covers whatever the loads: every share under which so many seats, or so few,
   * come up with 2.5 % or more if each person belongs to the group by chance. It is Clopper and
   * Pearson's where everybody holds one seat. Undisclosed seats count for the end at which they
   * widen it.
   *
   * @param held seats of each person, the undisclosed included
   */
  public static Interval exact(int inGroup, int undisclosed, int... held) {
    var seats = Arrays.stream(held).sum();
    bounds(inGroup, undisclosed, seats);
    var most = inGroup + undisclosed;
    var low =
        inGroup == 0 ? 0 : whereItReaches(share -> distribution(share, held).atLeast(inGroup));
    var high =
        most == seats ? 1 : 1 - whereItReaches(share -> distribution(1 - share, held).atMost(most));
    return new Interval(low, high);
  }

  /** From where none of the unknown are to where all are (Manski 1989). */
  public static Interval bounds(long known, long unknown, long all) {
    if (known < 0 || unknown < 0 || all < 1 || known + unknown > all) {
      throw new IllegalArgumentException(known + " and " + unknown + " of " + all);
    }
    return new Interval((double) known / all, (double) (known + unknown) / all);
  }

  private static Distribution distribution(double share, int... held) {
    var sum = Distribution.nothing();
    for (var seats : held) {
      sum = sum.plusAllOrNothing(seats, share);
    }
    return sum;
  }

  private interface Tail {
    double of(double share);
  }

  private static double whereItReaches(Tail growing) {
    var low = 0.0;
    var high = 1.0;
    for (int i = 0; i < HALVINGS; i++) {
      var middle = (low + high) / 2;
      if (growing.of(middle) < TAIL) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low; // rather too wide than too narrow
  }
}
