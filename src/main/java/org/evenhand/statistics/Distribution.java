package org.evenhand.statistics;

import java.util.Arrays;

/**
 * How likely each count from nothing upwards is, exactly. Probabilities below the smallest {@code
 * double} are nothing.
 */
public final class Distribution {
  /** Two outcomes count as equally likely within this, so that rounding parts no ties. */
  private static final double TIE = 1 + 1e-7;

  private static final double ALMOST = 1e-12;
  private final double[] chances;

  private Distribution(double[] chances) {
    this.chances = chances;
  }

  /** Nothing is counted, for certain. */
  public static Distribution nothing() {
    return new Distribution(new double[] {1});
  }

  /** So many tries, each a hit with the same chance. */
  public static Distribution binomial(int tries, double share) {
    mustBeAShare(share);
    if (share == 0 || share == 1) {
      return certain(tries, share == 0 ? 0 : tries);
    }
    var log = logFactorials(tries);
    var chances = new double[tries + 1];
    for (int k = 0; k <= tries; k++) {
      chances[k] =
          Math.exp(
              log[tries]
                  - log[k]
                  - log[tries - k]
                  + k * Math.log(share)
                  + (tries - k) * Math.log1p(-share));
    }
    return new Distribution(chances);
  }

  /** How many of a group are drawn when nobody is drawn twice. */
  public static Distribution hypergeometric(int all, int inGroup, int drawn) {
    if (inGroup < 0 || inGroup > all || drawn < 0 || drawn > all) {
      throw new IllegalArgumentException(drawn + " of " + all + ", of whom " + inGroup);
    }
    var log = logFactorials(all);
    var chances = new double[Math.min(drawn, inGroup) + 1];
    for (int k = Math.max(0, drawn - (all - inGroup)); k < chances.length; k++) {
      chances[k] =
          Math.exp(
              choose(log, inGroup, k)
                  + choose(log, all - inGroup, drawn - k)
                  - choose(log, all, drawn));
    }
    return new Distribution(chances);
  }

  /** Both counts added, if neither tells anything of the other. */
  public Distribution plus(Distribution other) {
    var sum = new double[chances.length + other.chances.length - 1];
    for (int i = 0; i < chances.length; i++) {
      for (int j = 0; j < other.chances.length; j++) {
        sum[i + j] += chances[i] * other.chances[j];
      }
    }
    return new Distribution(sum);
  }

  /** This many seats more with the chance given, and otherwise as it is. */
  Distribution plusAllOrNothing(int seats, double share) {
    var sum = new double[chances.length + seats];
    for (int i = 0; i < chances.length; i++) {
      sum[i] += chances[i] * (1 - share);
      sum[i + seats] += chances[i] * share;
    }
    return new Distribution(sum);
  }

  public double of(int count) {
    return count < 0 || count >= chances.length ? 0 : chances[count];
  }

  public double atMost(int count) {
    var sum = 0.0;
    for (int k = 0; k <= Math.min(count, chances.length - 1); k++) {
      sum += chances[k];
    }
    return Math.min(1, sum);
  }

  public double atLeast(int count) {
    var sum = 0.0;
    for (int k = chances.length - 1; k >= Math.max(count, 0); k--) {
      sum += chances[k];
    }
    return Math.min(1, sum);
  }

  /** The chance of anything that is no likelier than this count. */
  public double asUnlikelyAs(int count) {
    var threshold = of(count) * TIE;
    return Math.min(1, Arrays.stream(chances).filter(chance -> chance <= threshold).sum());
  }

  public double mean() {
    var sum = 0.0;
    for (int k = 0; k < chances.length; k++) {
      sum += k * chances[k];
    }
    return sum;
  }

  /** The least count that is not passed with at least this chance. */
  public int quantile(double chance) {
    var sum = 0.0;
    for (int k = 0; k < chances.length; k++) {
      sum += chances[k];
      if (sum >= chance - ALMOST) {
        return k;
      }
    }
    return chances.length - 1;
  }

  private static Distribution certain(int most, int count) {
    var chances = new double[most + 1];
    chances[count] = 1;
    return new Distribution(chances);
  }

  static double[] logFactorials(int most) {
    var log = new double[most + 1];
    for (int k = 2; k <= most; k++) {
      log[k] = log[k - 1] + Math.log(k);
    }
    return log;
  }

  private static double choose(double[] log, int of, int some) {
    return log[of] - log[some] - log[of - some];
  }

  static void mustBeAShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(share + " is no share");
    }
  }
}
