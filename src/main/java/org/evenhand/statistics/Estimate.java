package org.evenhand.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with its doubt, or the reason why there is none.
 *
 * @param value empty when it cannot be estimated; infinite only with {@link Status#INFINITE}
 * @param interval empty when nothing is known of it; its ends may be infinite
 */
public record Estimate(Status status, OptionalDouble value, Optional<Interval> interval) {
  public static Estimate of(double value, Interval interval) {
    return new Estimate(Status.OK, OptionalDouble.of(value), Optional.of(interval));
  }

  /** A number of which the doubt is not known. */
  public static Estimate of(double value) {
    return new Estimate(Status.OK, OptionalDouble.of(value), Optional.empty());
  }

  /** Above every bound; only the lower end says something. */
  public static Estimate infinite(Interval interval) {
    return new Estimate(
        Status.INFINITE, OptionalDouble.of(Double.POSITIVE_INFINITY), Optional.of(interval));
  }

  public static Estimate infinite() {
    return new Estimate(
        Status.INFINITE, OptionalDouble.of(Double.POSITIVE_INFINITY), Optional.empty());
  }

  public static Estimate none(Status why) {
    return new Estimate(why, OptionalDouble.empty(), Optional.empty());
  }

  /** No number, yet bounds that are certain. */
  public static Estimate none(Status why, Interval bounds) {
    return new Estimate(why, OptionalDouble.empty(), Optional.of(bounds));
  }
}
