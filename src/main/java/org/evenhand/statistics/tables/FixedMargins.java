package org.evenhand.statistics.tables;

/**
 * The group's events when every margin of a table is held: Fisher's noncentral hypergeometric
 * distribution, built outwards from its likeliest count, so that no factorial is ever formed and
 * far tails keep their digits.
 */
public final class FixedMargins {
  private final long least;
  private final long group;
  private final long reference;
  private final long events;
  private final double[] central;

  private FixedMargins(TwoByTwo table) {
    this.group = table.group().of();
    this.reference = table.reference().of();
    this.events = table.events();
    this.least = Math.max(0, events - reference);
    this.central = terms(0);
  }

  public static FixedMargins of(TwoByTwo table) {
    return new FixedMargins(table);
  }

  /** The least count that the margins allow. */
  public long least() {
    return least;
  }

  public long most() {
    return Math.min(group, events);
  }

  /** Whether the margins leave one count only, so that the table tells nothing. */
  public boolean isFixed() {
    return least == most();
  }

  /** The chance of each count from the least upwards, at the log odds ratio given. */
  public double[] chances(double logOdds) {
    return logOdds == 0 ? central.clone() : terms(logOdds);
  }

  /** The count to be expected at the log odds ratio given. */
  public double mean(double logOdds) {
    var chances = chances(logOdds);
    var mean = 0.0;
    for (int i = 0; i < chances.length; i++) {
      mean += chances[i] * (least + i);
    }
    return mean;
  }

  /** How likely the count is at the log odds ratio, compared with no difference: its logarithm. */
  public double logFactor(long count, double logOdds) {
    return count * logOdds - logMoment(logOdds);
  }

  /** The logarithm of the mean of exp(count x log odds ratio) when there is no difference. */
  private double logMoment(double logOdds) {
    var largest = Math.max(least * logOdds, most() * logOdds);
    var sum = 0.0;
    for (int i = 0; i < central.length; i++) {
      sum += central[i] * Math.exp((least + i) * logOdds - largest);
    }
    return sum > 1e-280 ? largest + Math.log(sum) : logMomentFromMode(logOdds);
  }

  /** Where the sum above would underflow: the same, from the likeliest count at these odds. */
  private double logMomentFromMode(double logOdds) {
    var shifted = terms(logOdds);
    var best = 0;
    for (int i = 1; i < shifted.length; i++) {
      if (shifted[i] * central[i] > shifted[best] * central[best]) {
        best = i;
      }
    }
    return Math.log(central[best]) + (least + best) * logOdds - Math.log(shifted[best]);
  }

  private double[] terms(double logOdds) {
    var odds = Math.exp(logOdds);
    var terms = new double[(int) (most() - least) + 1];
    var mode = mode(odds, terms.length);
    terms[mode] = 1;
    for (int i = mode; i + 1 < terms.length; i++) {
      terms[i + 1] = terms[i] * step(least + i) * odds;
    }
    for (int i = mode; i > 0; i--) {
      terms[i - 1] = terms[i] / (step(least + i - 1) * odds);
    }
    var sum = 0.0;
    for (int i = 0; i < terms.length; i++) {
      sum += terms[i];
    }
    for (int i = 0; i < terms.length; i++) {
      terms[i] /= sum;
    }
    return terms;
  }

  /** How much likelier one more is than this count, without any difference. */
  private double step(long count) {
    return (double) (group - count)
        / (count + 1)
        * (events - count)
        / (reference - events + count + 1);
  }

  /** The steps fall, so the likeliest count is where they pass one. */
  private int mode(double odds, int size) {
    var low = 0;
    var high = size - 1;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (step(least + middle) * odds > 1) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Of a count and all above it. */
  static double upper(double[] chances, int from) {
    var sum = 0.0;
    for (int i = chances.length - 1; i >= from; i--) {
      sum += chances[i];
    }
    return Math.min(1, sum);
  }

  /** Of a count and all below it. */
  static double lower(double[] chances, int upTo) {
    var sum = 0.0;
    for (int i = 0; i <= upTo; i++) {
      sum += chances[i];
    }
    return Math.min(1, sum);
  }
}
