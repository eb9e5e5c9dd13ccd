package org.evenhand.fairness.anonymisation.proposal.words;

/** How many letters two words are apart, counting two that changed places as one (Damerau). */
public final class Edits {
  private Edits() {}

  /** The distance, or one more than the limit if it is beyond. */
  public static int between(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int width = other.length() + 1;
    int[] before = new int[width];
    int[] last = new int[width];
    int[] now = new int[width];
    for (int j = 0; j < width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j < width; j++) {
        now[j] = cheapest(one, other, i, j, before, last, now);
        least = Math.min(least, now[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return Math.min(last[width - 1], limit + 1);
  }

  private static int cheapest(
      String one, String other, int i, int j, int[] before, int[] last, int[] now) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], now[j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, before[j - 2] + 1) : least;
  }
}
