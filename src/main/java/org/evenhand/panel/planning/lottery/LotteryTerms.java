package org.evenhand.panel.planning.lottery;

import java.util.regex.Pattern;

/**
 * What a lottery is held by; published with it.
 *
 * @param block the period or list of hearings drawn for, in the letters of a {@link LotterySeed}
 * @param plans how many different plans are sought
 * @param tolerancePerMille by how much a plan's last level may be above the best
 */
public record LotteryTerms(String block, int plans, int tolerancePerMille) {
  public static final int PLANS = 200;
  public static final int TWO_PER_CENT = 20;
  private static final int WHOLE = 1_000;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,199}");

  public LotteryTerms {
    mustBePlain("a block", block);
    if (plans < 1 || tolerancePerMille < 0 || tolerancePerMille > WHOLE) {
      throw new IllegalArgumentException("at least one plan, a tolerance of 0 to 1,000");
    }
  }

  /** 200 plans, two per cent. */
  public static LotteryTerms of(String block) {
    return new LotteryTerms(block, PLANS, TWO_PER_CENT);
  }

  /** The most that a plan's last level may be, if the best is so much. */
  public int mostOutsideBand(int best) {
    return (int) ((long) best * (WHOLE + tolerancePerMille) / WHOLE);
  }

  static void mustBePlain(String what, String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new IllegalArgumentException(
          what + " is up to 200 letters, digits, spaces and . _ : / - after a letter or digit");
    }
  }
}
