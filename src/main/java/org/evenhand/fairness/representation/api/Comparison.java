package org.evenhand.fairness.representation.api;

import java.util.Optional;

/**
 * One group's seats against one benchmark, under disclosure control. Percentages are whole; ends of
 * ranges are rounded outwards to the next five.
 *
 * @param against WORKFORCE, REGISTER or POPULATION
 * @param item the question's code
 * @param characteristic the question's short name
 * @param group the group's name
 * @param others whether it is everybody but this group
 * @param benchmark the group's share of the benchmark, in per mille
 * @param told empty where it would tell of too few
 */
public record Comparison(
    String against,
    String item,
    String characteristic,
    String group,
    boolean others,
    int benchmark,
    Optional<Told> told) {

  /**
   * What is told.
   *
   * @param reading MIRRORS, SHORT, MORE or CANNOT_TELL
   * @param verdict MIRRORS, DOES_NOT_MIRROR or CANNOT_TELL
   * @param ratioHigh -1 where the range has no end
   * @param power chance of seeing a share of eight tenths of the benchmark
   * @param seen the largest share, in per mille, that is seen four times in five; -1: none
   * @param lottery chance of a draw this far off from those who could sit
   * @param workforce chance of seats this far off from the workforce
   */
  public record Told(
      int seats,
      int undisclosed,
      int effective,
      int share,
      String reading,
      String verdict,
      int low,
      int high,
      int ratioLow,
      int ratioHigh,
      int power,
      int seen,
      int lottery,
      int workforce,
      Optional<Count> count,
      Optional<Parts> parts,
      Optional<Need> need) {}

  /** Seats short of the benchmark, fewest and most; below zero: more than it. */
  public record Count(int atBenchmark, int fewest, int most) {}

  /** Of what the gap consists, in seats to the nearest five. */
  public record Parts(
      int poolShare, int eligibleShare, int pool, int eligibility, int allocation) {}

  /** New members the pool lacks: all of the group and following others, added, or four in ten. */
  public record Need(int replacements, int additions, Optional<Integer> atFortyPerCent) {}
}
