package org.evenhand.diversity.api;

import java.util.List;
import java.util.Optional;

/**
 * The answer to {@link GuessTest}: one line for each thing that is guessed.
 *
 * @param lines sex first, then ethnic group
 */
public record GuessTable(List<Line> lines) implements Aggregates {
  /**
   * One thing that is guessed.
   *
   * @param item the question's code
   * @param rate how often it was right; empty where it would tell of fewer than ten people
   */
  public record Line(String item, Optional<Rate> rate) {}

  /**
   * How often guesses were right. Shares are whole per cent.
   *
   * @param guesses how many could be held against an answer, rounded as a {@link SafeCount}
   * @param right the share that were right
   * @param low the lower end of its exact 95 % interval
   * @param high the upper end
   * @param commonest the share that would be right if the commonest were always guessed
   */
  public record Rate(int guesses, int right, int low, int high, int commonest) {
    /** What guesses tell of the files. */
    public Finding finding() {
      if (low > commonest) {
        return Finding.BETTER_THAN_CHANCE;
      }
      return high < commonest + TOLERANCE ? Finding.NO_BETTER : Finding.CANNOT_TELL;
    }
  }

  /** Guesses that are right at most so many points more often than the commonest are none. */
  public static final int TOLERANCE = 5;

  /** What guesses tell of the files. */
  public enum Finding {
    /** Something in the files gives it away. */
    BETTER_THAN_CHANCE,
    /** The interval stays within five points of always guessing the commonest. */
    NO_BETTER,
    /** Too few guesses for either. */
    CANNOT_TELL
  }

  public GuessTable {
    lines = List.copyOf(lines);
  }
}
