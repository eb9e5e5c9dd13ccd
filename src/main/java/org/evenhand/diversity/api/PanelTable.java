package org.evenhand.diversity.api;

import java.util.List;
import java.util.Optional;
import org.evenhand.diversity.api.BenchmarkShare.Against;
import org.evenhand.statistics.SeatsAsSat.Reading;
import org.evenhand.statistics.Tolerance.Verdict;

/**
 * The answer to {@link PanelSetCheck}.
 *
 * @param panels how many panels sat
 * @param people how many different people sat on them
 * @param lines one for each group of each benchmark
 */
public record PanelTable(int panels, int people, List<Line> lines) implements Aggregates {
  /** Before the code of a group: everybody else. */
  public static final String NOT = "NOT_";

  /** Percentages are told to the nearest five, and the ends of ranges to the next five outwards. */
  public static final int ROUNDED_TO = 5;

  /**
   * One group against one benchmark.
   *
   * @param benchmark the group's share of the benchmark, in per mille of those known
   * @param figures empty where they would tell of too few
   */
  public record Line(
      Against against, String item, String group, int benchmark, Optional<Figures> figures) {}

  /**
   * What is told of a group.
   *
   * @param seats all seats held against this benchmark
   * @param undisclosed of whose holders no answer is known
   * @param effective how many seats of different people would tell as much
   * @param share of the seats, in per cent to the nearest five
   * @param reading what the count of seats says
   * @param chance what chance leaves open
   * @param count seats short; for all seats against the workforce only
   * @param parts what the gap consists of; empty where the pool has too few of the group
   * @param need what the pool lacks; empty where it has too few of the group
   */
  public record Figures(
      int seats,
      int undisclosed,
      int effective,
      int share,
      Reading reading,
      Chance chance,
      Optional<Count> count,
      Optional<Parts> parts,
      Optional<Need> need) {}

  /**
   * Seats as sat.
   *
   * @param atBenchmark how many seats the benchmark comes to
   * @param fewestShort if all the undisclosed are of the group; below zero: more than the benchmark
   * @param mostShort if none of them are
   */
  public record Count(int atBenchmark, int fewestShort, int mostShort) {}

  /**
   * Could these seats have fallen this way by chance?
   *
   * @param low of the share, in per cent, to the next five below
   * @param high of the share, in per cent, to the next five above
   * @param ratioLow of the share over the benchmark's, in per cent, to the next five below
   * @param ratioHigh to the next five above; -1 where it has no end
   * @param power chance, in per cent, of seeing a share of eight tenths of the benchmark
   * @param seen the largest share, in per mille, that is seen four times in five; -1: none is
   * @param lottery chance, in per cent, of a draw this far off from those who could sit, corrected
   *     for the other groups of the question (Holm)
   * @param workforce chance, in per cent, of seats this far off from the workforce
   */
  public record Chance(
      int low,
      int high,
      int ratioLow,
      int ratioHigh,
      Verdict verdict,
      int power,
      int seen,
      int lottery,
      int workforce) {}

  /**
   * Seats above the benchmark, or below with a minus sign, to the nearest five, that come from each
   * of three: together they are the gap.
   *
   * @param poolShare of the pool, in per cent to the nearest five
   * @param eligibleShare of those who could sit, seat by seat, to the nearest five
   * @param pool who is appointed
   * @param eligibility who could sit
   * @param allocation who was picked
   */
  public record Parts(
      int poolShare, int eligibleShare, int pool, int eligibility, int allocation) {}

  /**
   * New members that would bring the pool to the benchmark: targets for outreach.
   *
   * @param replacements if all who follow leaving members are of the group
   * @param additions if all who are added are
   * @param additionsAtFortyPerCent if four in ten are; empty where that does not reach it
   */
  public record Need(int replacements, int additions, Optional<Integer> additionsAtFortyPerCent) {}

  public PanelTable {
    lines = List.copyOf(lines);
  }
}
