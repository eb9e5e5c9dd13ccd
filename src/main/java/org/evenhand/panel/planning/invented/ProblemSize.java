package org.evenhand.panel.planning.invented;

/**
 * How large a problem is.
 *
 * @param weeks of five working days
 */
public record ProblemSize(int members, int hearings, int weeks) {
  public static final int WEEK = 5;
  private static final int FEWEST_MEMBERS = 12;
  private static final int FEWEST_WEEKS = 6;
  private static final int MOST = 2_000;

  public ProblemSize {
    if (members < FEWEST_MEMBERS || members > MOST) {
      throw new IllegalArgumentException("members: 12 to 2,000");
    }
    if (hearings < 1 || hearings > MOST) {
      throw new IllegalArgumentException("hearings: 1 to 2,000");
    }
    if (weeks < FEWEST_WEEKS || weeks > MOST) {
      throw new IllegalArgumentException("weeks: 6 to 2,000");
    }
  }

  int days() {
    return weeks * WEEK;
  }
}
