package org.evenhand.statistics.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.evenhand.statistics.Normal;

/**
 * The share of cases still undecided after so many days (Kaplan and Meier 1958), open cases counted
 * for as long as they are known.
 *
 * @param steps one for each time with a decision, in order
 * @param largest the longest time known, decided or not
 */
public record KaplanMeier(List<Step> steps, double largest) {
  private static final double HALF = 0.5;

  /**
   * One time with decisions.
   *
   * @param survival the share undecided after it
   * @param hazards the sum of d / (r (r - d)) up to it, infinite once all are decided
   */
  public record Step(double time, long atRisk, long events, double survival, double hazards) {
    /** Greenwood's standard error of the share (1926). */
    public double standardError() {
      return survival == 0 ? 0 : survival * Math.sqrt(hazards);
    }
  }

  public static KaplanMeier of(List<Followed> cases) {
    var sorted = cases.stream().sorted(Comparator.comparingDouble(Followed::days)).toList();
    var rising = new Rising(sorted.size());
    sorted.forEach(one -> rising.add(one.days(), one.decided()));
    return rising.whole();
  }

  /** Takes cases in the order of their times. */
  static final class Rising {
    private final List<Step> steps = new ArrayList<>();
    private long left;
    private double survival = 1;
    private double hazards;
    private double time = Double.NEGATIVE_INFINITY;
    private long here;
    private long events;

    /**
     * @param cases how many will be added
     */
    Rising(long cases) {
      this.left = cases;
    }

    void add(double days, boolean decided) {
      if (days != time) {
        close();
        time = days;
      }
      here++;
      events += decided ? 1 : 0;
    }

    KaplanMeier whole() {
      close();
      return new KaplanMeier(List.copyOf(steps), Double.isInfinite(time) ? 0 : time);
    }

    private void close() {
      if (events > 0) {
        survival *= (double) (left - events) / left;
        hazards += (double) events / ((double) left * (left - events));
        steps.add(new Step(time, left, events, survival, hazards));
      }
      left -= here;
      here = 0;
      events = 0;
    }
  }

  public long events() {
    return steps.stream().mapToLong(Step::events).sum();
  }

  /** By when half are decided; empty when that was not reached. */
  public OptionalDouble median() {
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      if (isHalf(step.survival())) {
        return OptionalDouble.of(
            i + 1 < steps.size() ? (step.time() + steps.get(i + 1).time()) / 2 : step.time());
      }
      if (step.survival() < HALF) {
        return OptionalDouble.of(step.time());
      }
    }
    return OptionalDouble.empty();
  }

  /** The lower end of the median's 95 % interval, from bounds of the share on the log-log scale. */
  public OptionalDouble medianLower() {
    return crossed(-Normal.Z95);
  }

  /** The upper end; empty when it was not reached. */
  public OptionalDouble medianUpper() {
    return crossed(Normal.Z95);
  }

  /** The mean days until the decision when none counts for more than tau. */
  public double restrictedMean(double tau) {
    return area(0, tau);
  }

  /** Its standard error, from Greenwood's. */
  public double restrictedMeanError(double tau) {
    var variance = 0.0;
    for (var step : steps) {
      if (step.time() <= tau && step.atRisk() > step.events()) {
        var rest = area(step.time(), tau);
        variance +=
            rest
                * rest
                * step.events()
                / ((double) step.atRisk() * (step.atRisk() - step.events()));
      }
    }
    return Math.sqrt(variance);
  }

  private OptionalDouble crossed(double z) {
    for (var step : steps) {
      if (bound(step, z) <= HALF) {
        return OptionalDouble.of(step.time());
      }
    }
    return OptionalDouble.empty();
  }

  /** A bound of the share: above it for a positive z. */
  private static double bound(Step step, double z) {
    if (step.survival() == 0) {
      return z < 0 ? 0 : Double.NaN;
    }
    var log = Math.log(step.survival());
    return Math.exp(log * Math.exp(-z * Math.sqrt(step.hazards()) / Math.abs(log)));
  }

  private double area(double from, double to) {
    var area = 0.0;
    var at = from;
    var level = 1.0;
    for (var step : steps) {
      if (step.time() > from && step.time() < to) {
        area += level * (step.time() - at);
        at = step.time();
      }
      if (step.time() < to || step.time() <= from) {
        level = step.survival();
      }
    }
    return area + level * (to - at);
  }

  private static boolean isHalf(double survival) {
    return Math.abs(survival - HALF) < 1e-12;
  }
}
