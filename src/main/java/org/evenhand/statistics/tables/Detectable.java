package org.evenhand.statistics.tables;

import java.util.OptionalDouble;
import org.evenhand.statistics.Distribution;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Roots;

/**
 * What a comparison of two groups of given sizes could have found: two-sided, by the normal
 * approximation with the pooled error under no difference and the unpooled one beside it (Fleiss,
 * Levin and Paik 2003, chapter 4), and by counting all tables where they are few.
 *
 * @param group how many are in the group compared
 * @param reference how many are in the reference
 * @param rate the reference's rate, above 0 and below 1
 * @param alpha the level of the two-sided test
 */
public record Detectable(long group, long reference, double rate, double alpha) {
  private static final double FEW_TABLES = 20_000;

  public Detectable {
    if (group < 1 || reference < 1 || !(rate > 0 && rate < 1)) {
      throw new IllegalArgumentException(
          group + " against " + reference + " at " + rate + " cannot be planned");
    }
  }

  /** The chance of finding a ratio; empty when the group's rate would pass one. */
  public OptionalDouble power(double ratio) {
    var changed = ratio * rate;
    return changed >= 0 && changed <= 1
        ? OptionalDouble.of(powerAt(changed))
        : OptionalDouble.empty();
  }

  /** The smallest ratio above one that is found with this chance; empty when none is. */
  public OptionalDouble smallestAbove(double chance) {
    return smallest(chance, 1);
  }

  /** The largest ratio below one that is found with this chance; empty when none is. */
  public OptionalDouble largestBelow(double chance) {
    return smallest(chance, 0);
  }

  private OptionalDouble smallest(double chance, double end) {
    if (powerAt(end) < chance) {
      return OptionalDouble.empty();
    }
    var changed = Roots.between(p -> powerAt(p) - chance, Math.min(rate, end), Math.max(rate, end));
    return OptionalDouble.of(changed / rate);
  }

  private double powerAt(double changed) {
    var critical = -Normal.quantile(alpha / 2);
    var gap = Math.abs(changed - rate);
    var common = (group * changed + reference * rate) / (group + reference);
    var pooled = Math.sqrt(common * (1 - common) * (1.0 / group + 1.0 / reference));
    var apart = Math.sqrt(changed * (1 - changed) / group + rate * (1 - rate) / reference);
    return Normal.atMost((gap - critical * pooled) / apart)
        + Normal.atMost((-gap - critical * pooled) / apart);
  }

  /** Whether all tables can be counted. */
  public boolean isCountable() {
    return (double) (group + 1) * (reference + 1) <= FEW_TABLES;
  }

  /** The chance that the central mid-p test finds a ratio, from all tables; empty as above. */
  public OptionalDouble exactPower(double ratio) {
    var changed = ratio * rate;
    if (!(changed >= 0 && changed <= 1)) {
      return OptionalDouble.empty();
    }
    var ofGroup = Distribution.binomial((int) group, changed);
    var ofReference = Distribution.binomial((int) reference, rate);
    var power = 0.0;
    for (int x = 0; x <= group; x++) {
      for (int y = 0; y <= reference; y++) {
        var table = TwoByTwo.of(x, group, y, reference);
        if (ExactTests.of(table).midPCentral() <= alpha) {
          power += ofGroup.of(x) * ofReference.of(y);
        }
      }
    }
    return OptionalDouble.of(power);
  }
}
