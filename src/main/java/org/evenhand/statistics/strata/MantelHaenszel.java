package org.evenhand.statistics.strata;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * One number out of all strata, each weighted as Mantel and Haenszel (1959) do, with 95 %
 * intervals: the odds ratio after Robins, Breslow and Greenland (Biometrics 42 (1986), pages 311 to
 * 323), the risk ratio after Greenland and Robins (Biometrics 41 (1985), pages 55 to 68), the
 * difference after Sato, Greenland and Robins (Biometrics 45 (1989)).
 */
public final class MantelHaenszel {
  private final List<TwoByTwo> tables;

  private MantelHaenszel(List<TwoByTwo> tables) {
    this.tables = tables;
  }

  public static MantelHaenszel of(Strata strata) {
    return new MantelHaenszel(
        strata.tables().stream().filter(table -> !table.hasEmptyGroup()).toList());
  }

  public Estimate oddsRatio() {
    var over = sum(MantelHaenszel::concordant);
    var under = sum(MantelHaenszel::discordant);
    if (over == 0 || under == 0) {
      return without(over, under);
    }
    var variance =
        sum(t -> agreeing(t) * concordant(t)) / (2 * over * over)
            + sum(t -> agreeing(t) * discordant(t) + (1 - agreeing(t)) * concordant(t))
                / (2 * over * under)
            + sum(t -> (1 - agreeing(t)) * discordant(t)) / (2 * under * under);
    return Estimate.of(over / under, Normal.aroundLog(Math.log(over / under), Math.sqrt(variance)));
  }

  public Estimate riskRatio() {
    var over = sum(t -> (double) t.group().events() * t.reference().of() / t.all());
    var under = sum(t -> (double) t.reference().events() * t.group().of() / t.all());
    if (over == 0 || under == 0) {
      return without(over, under);
    }
    var variance =
        sum(
                t ->
                    ((double) t.events() / t.all() * t.group().of() / t.all() * t.reference().of()
                        - (double) t.group().events() * t.reference().events() / t.all()))
            / (over * under);
    return Estimate.of(over / under, Normal.aroundLog(Math.log(over / under), Math.sqrt(variance)));
  }

  public Estimate riskDifference() {
    if (tables.isEmpty()) {
      return Estimate.none(Status.NOT_ESTIMABLE_EMPTY_GROUP);
    }
    var weight = sum(t -> (double) t.group().of() * t.reference().of() / t.all());
    var difference = sum(MantelHaenszel::weightedGap) / weight;
    var variance =
        (difference * sum(MantelHaenszel::skew) + sum(MantelHaenszel::spread) / 2)
            / (weight * weight);
    return Estimate.of(difference, Normal.around(difference, Math.sqrt(variance)));
  }

  private static Estimate without(double over, double under) {
    if (over == 0 && under == 0) {
      return Estimate.none(Status.NO_INFORMATIVE_STRATUM);
    }
    return over == 0
        ? Estimate.of(0)
        : Estimate.infinite(new Interval(0, Double.POSITIVE_INFINITY));
  }

  private double sum(ToDoubleFunction<TwoByTwo> part) {
    return tables.stream().mapToDouble(part).sum();
  }

  private static double concordant(TwoByTwo t) {
    return (double) t.group().events() * t.reference().others() / t.all();
  }

  private static double discordant(TwoByTwo t) {
    return (double) t.group().others() * t.reference().events() / t.all();
  }

  private static double agreeing(TwoByTwo t) {
    return (double) (t.group().events() + t.reference().others()) / t.all();
  }

  private static double weightedGap(TwoByTwo t) {
    return ((double) t.group().events() * t.reference().of()
            - (double) t.reference().events() * t.group().of())
        / t.all();
  }

  private static double skew(TwoByTwo t) {
    var one = (double) t.group().of() / t.all();
    var two = (double) t.reference().of() / t.all();
    return t.reference().events() * one * one
        - t.group().events() * two * two
        + one * two * (t.reference().of() - t.group().of()) / 2;
  }

  private static double spread(TwoByTwo t) {
    return ((double) t.group().events() * t.reference().others()
            + (double) t.reference().events() * t.group().others())
        / t.all();
  }
}
