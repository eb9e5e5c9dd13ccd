package org.evenhand.statistics.strata;

import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Status;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * The rate the group would have with the reference's mix of cases (direct standardisation), and
 * what it is as a multiple of the reference's rate.
 *
 * @param groupRate as standardised
 * @param referenceRate in the strata that the group has too
 * @param coverage the share of the reference's cases in strata that the group has too
 */
public record Standardised(
    Estimate groupRate, Estimate referenceRate, Estimate ratio, double coverage) {
  /** With less of the case mix there is no carrying over. */
  private static final double LEAST_COVERAGE = 0.9;

  public static Standardised of(Strata strata) {
    var all = strata.crude().reference().of();
    var tables = strata.tables().stream().filter(t -> !t.hasEmptyGroup()).toList();
    var covered = tables.stream().mapToLong(table -> table.reference().of()).sum();
    var coverage = all == 0 ? 0 : (double) covered / all;
    if (covered == 0 || coverage < LEAST_COVERAGE) {
      var none = Estimate.none(Status.TOO_LITTLE_COVERED);
      return new Standardised(none, none, none, coverage);
    }
    var rate = tables.stream().mapToDouble(Standardised::weighted).sum() / covered;
    var referenceRate =
        (double) tables.stream().mapToLong(t -> t.reference().events()).sum() / covered;
    return new Standardised(
        Estimate.of(rate), Estimate.of(referenceRate), ratio(rate, referenceRate), coverage);
  }

  private static double weighted(TwoByTwo table) {
    return table.reference().of() * table.group().rate();
  }

  private static Estimate ratio(double rate, double referenceRate) {
    if (referenceRate > 0) {
      return Estimate.of(rate / referenceRate);
    }
    return rate > 0 ? Estimate.infinite() : Estimate.none(Status.NOT_ESTIMABLE_NO_EVENTS);
  }
}
