package org.evenhand.statistics.undisclosed;

import java.util.OptionalDouble;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.Roots;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.RiskRatio;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * What a ratio may be when some have not said to which group they belong. Both ends can happen, so
 * the bounds are sharp (Manski 1995): above, all unknown events are the group's and all unknown
 * others the reference's; below, the reverse.
 *
 * @param known those who said
 * @param unknown those who did not
 */
public record Bounds(TwoByTwo known, Counts unknown) {
  /** What may be said of the direction. */
  public enum Direction {
    ROBUST_ABOVE_ONE,
    ROBUST_BELOW_ONE,
    NOT_IDENTIFIED
  }

  /** Only of those who said. */
  public Estimate completeCase() {
    return RiskRatio.koopman(known);
  }

  public Estimate lower() {
    return RiskRatio.koopman(
        new TwoByTwo(
            new Counts(known.group().events(), known.group().of() + unknown.others()),
            new Counts(
                known.reference().events() + unknown.events(),
                known.reference().of() + unknown.events())));
  }

  public Estimate upper() {
    return RiskRatio.koopman(
        new TwoByTwo(
            new Counts(
                known.group().events() + unknown.events(), known.group().of() + unknown.events()),
            new Counts(known.reference().events(), known.reference().of() + unknown.others())));
  }

  /** The ratio, whoever the unknown are, without any doubt from numbers. */
  public Interval ratios() {
    return new Interval(
        lower().value().orElse(0), upper().value().orElse(Double.POSITIVE_INFINITY));
  }

  /** With the doubt from numbers: from the lower bound's interval to the upper bound's. */
  public Interval band() {
    return new Interval(
        lower().interval().map(Interval::low).orElse(0.0),
        upper().interval().map(Interval::high).orElse(Double.POSITIVE_INFINITY));
  }

  public Direction direction() {
    var ratios = ratios();
    if (ratios.low() > 1) {
      return Direction.ROBUST_ABOVE_ONE;
    }
    return ratios.high() < 1 ? Direction.ROBUST_BELOW_ONE : Direction.NOT_IDENTIFIED;
  }

  /** The group's share of the events whose group is known; empty without such events. */
  public OptionalDouble shareOfEvents() {
    return share(known.group().events(), known.events());
  }

  /** The group's share of the others whose group is known. */
  public OptionalDouble shareOfOthers() {
    return share(known.group().others(), known.all() - known.events());
  }

  /** The ratio if the unknown, given the outcome, are like the known; empty if it has none. */
  public OptionalDouble atRandom() {
    var events = shareOfEvents();
    var others = shareOfOthers();
    if (known.events() == 0 || others.isEmpty()) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(ratio(events.getAsDouble(), others.getAsDouble()));
  }

  /**
   * The share of unknown events that would have to be the group's for the ratio to be one, the
   * unknown others being like the known; empty when no share does it.
   */
  public OptionalDouble tippingShare() {
    var others = shareOfOthers();
    if (others.isEmpty() || unknown.events() == 0) {
      return OptionalDouble.empty();
    }
    var at = others.getAsDouble();
    if (gap(0, at) * gap(1, at) > 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Roots.between(share -> gap(share, at), 0, 1));
  }

  private double gap(double events, double others) {
    return rate(known.group(), events, others) - rate(known.reference(), 1 - events, 1 - others);
  }

  private double ratio(double events, double others) {
    return rate(known.group(), events, others) / rate(known.reference(), 1 - events, 1 - others);
  }

  private double rate(Counts counts, double ofEvents, double ofOthers) {
    var events = counts.events() + ofEvents * unknown.events();
    return events / (events + counts.others() + ofOthers * unknown.others());
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
