package org.evenhand.statistics.tables;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.Roots;

/**
 * The odds of the event in the group divided by those in the reference: as counted, and as most
 * likely when all margins are held (Cornfield 1956), with exact and mid-p intervals of 2.5 % in
 * each tail.
 */
public final class OddsRatio {
  private static final double TAIL = 0.025;
  private static final double FURTHEST = 600;
  private static final Interval UNKNOWN = new Interval(0, Double.POSITIVE_INFINITY);

  private final TwoByTwo table;
  private final FixedMargins margins;
  private final long count;

  private OddsRatio(TwoByTwo table) {
    this.table = table;
    this.margins = FixedMargins.of(table);
    this.count = table.group().events();
  }

  public static OddsRatio of(TwoByTwo table) {
    return new OddsRatio(table);
  }

  /** As counted; infinite when only its lower products are empty, empty when both are. */
  public OptionalDouble sample() {
    var over = (double) table.group().events() * table.reference().others();
    var under = (double) table.group().others() * table.reference().events();
    return over == 0 && under == 0 ? OptionalDouble.empty() : OptionalDouble.of(over / under);
  }

  /** Woolf's log interval; empty when any of the four counts is zero. */
  public Optional<Interval> woolf() {
    var one = table.group();
    var two = table.reference();
    if (one.events() == 0 || one.others() == 0 || two.events() == 0 || two.others() == 0) {
      return Optional.empty();
    }
    var variance =
        1.0 / one.events() + 1.0 / one.others() + 1.0 / two.events() + 1.0 / two.others();
    return Optional.of(Normal.aroundLog(Math.log(sample().getAsDouble()), Math.sqrt(variance)));
  }

  /** The conditional maximum; empty when the margins leave one count only. */
  public OptionalDouble conditional() {
    if (margins.isFixed()) {
      return OptionalDouble.empty();
    }
    if (count == margins.least()) {
      return OptionalDouble.of(0);
    }
    if (count == margins.most()) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    return OptionalDouble.of(
        Math.exp(Roots.between(log -> margins.mean(log) - count, -FURTHEST, FURTHEST)));
  }

  public Interval exact() {
    return interval(1);
  }

  public Interval midP() {
    return interval(0.5);
  }

  /** How much of the observed table's own chance counts as a tail. */
  private Interval interval(double share) {
    if (margins.isFixed()) {
      return UNKNOWN;
    }
    var at = (int) (count - margins.least());
    var low =
        count == margins.least() ? 0 : Math.exp(root(log -> upperTail(log, at, share) - TAIL));
    var high =
        count == margins.most()
            ? Double.POSITIVE_INFINITY
            : Math.exp(root(log -> TAIL - lowerTail(log, at, share)));
    return new Interval(low, high);
  }

  private double root(DoubleUnaryOperator rising) {
    return Roots.between(rising, -FURTHEST, FURTHEST);
  }

  private double upperTail(double logOdds, int at, double share) {
    var chances = margins.chances(logOdds);
    return FixedMargins.upper(chances, at + 1) + share * chances[at];
  }

  private double lowerTail(double logOdds, int at, double share) {
    var chances = margins.chances(logOdds);
    return FixedMargins.lower(chances, at - 1) + share * chances[at];
  }
}
