package org.evenhand.statistics.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Which true counts fit what was published in a rounded form. */
public final class RoundingAttack {
  private RoundingAttack() {}

  /** A count of events and of those they are among, or of events in two groups. */
  public record Pair(long first, long second) {}

  /** All x of n whose percentage rounds to the one published. */
  public static List<Pair> ofPercentage(
      BigDecimal published, int decimals, long leastOf, long mostOf) {
    var pairs = new ArrayList<Pair>();
    for (long of = leastOf; of <= mostOf; of++) {
      for (long events = 0; events <= of; events++) {
        if (rounded(100 * events, of, decimals).compareTo(published) == 0) {
          pairs.add(new Pair(events, of));
        }
      }
    }
    return pairs;
  }

  /** All pairs of events whose ratio of rates rounds to the one published. */
  public static List<Pair> ofRatio(
      BigDecimal published, int decimals, long groupOf, long referenceOf, long mostEvents) {
    var pairs = new ArrayList<Pair>();
    for (long group = 0; group <= Math.min(mostEvents, groupOf); group++) {
      for (long other = 1; other <= Math.min(mostEvents, referenceOf); other++) {
        if (rounded(group * referenceOf, other * groupOf, decimals).compareTo(published) == 0) {
          pairs.add(new Pair(group, other));
        }
      }
    }
    return pairs;
  }

  /** A count rounded half up to a multiple of the base. */
  public static long rounded(long count, int base) {
    return (count + base / 2) / base * base;
  }

  private static BigDecimal rounded(long over, long under, int decimals) {
    return BigDecimal.valueOf(over)
        .divide(BigDecimal.valueOf(under), decimals, RoundingMode.HALF_UP);
  }
}
