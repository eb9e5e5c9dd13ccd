package org.evenhand.statistics.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.evenhand.statistics.Estimate;
import org.evenhand.statistics.Interval;
import org.evenhand.statistics.deciders.OwnCaseload;
import org.evenhand.statistics.strata.Heterogeneity;
import org.evenhand.statistics.strata.Standardised;
import org.evenhand.statistics.strata.Strata;
import org.evenhand.statistics.tables.Counts;
import org.evenhand.statistics.tables.TwoByTwo;
import org.evenhand.statistics.undisclosed.Bounds;

/**
 * One comparison at one stage, with everything that has to stand beside it.
 *
 * @param crude first cases of people, decided
 * @param unknown decisions on those whose group is not known
 * @param open cases of the group and the reference that are not decided
 * @param allCases the same as the crude one, but with every case of every person
 * @param p of Cochran, Mantel and Haenszel's test; empty when no stratum tells anything
 * @param q the p held for being many: primary comparisons are one family, those beside another
 * @param deciders each decider's own caseload, small ones thrown together last
 * @param disclosureP whether those who did not say fare otherwise than those who did
 */
public record Finding(
    String stage,
    Characteristic characteristic,
    Contrast contrast,
    TwoByTwo crude,
    Counts unknown,
    TwoByTwo open,
    TwoByTwo allCases,
    Strata strata,
    Estimate ratio,
    Estimate difference,
    double midP,
    Estimate adjustedRatio,
    Estimate adjustedDifference,
    OptionalDouble p,
    OptionalDouble q,
    Optional<Heterogeneity> heterogeneity,
    Standardised standardised,
    Bounds bounds,
    OptionalDouble detectableAbove,
    OptionalDouble detectableBelow,
    OptionalDouble confounderStrength,
    OptionalDouble disclosureP,
    Waiting waiting,
    OwnCaseload deciders,
    double deciderPower,
    Monthly monthly,
    Verdict verdict,
    List<Caution> cautions) {

  /**
   * Evidence month by month.
   *
   * @param months since year 0, those with decisions
   * @param values after each of them
   * @param oddsRatios never left out at any look; empty where it was not computed
   */
  public record Monthly(int[] months, double[] values, Optional<Interval> oddsRatios) {}

  /** The share of decisions on people whose group is not known. */
  public double unknownShare() {
    var all = crude.all() + unknown.of();
    return all == 0 ? 0 : (double) unknown.of() / all;
  }

  public String group() {
    return characteristic.groups().get(contrast.group());
  }

  /** The reference's name; empty when it is all others. */
  public Optional<String> reference() {
    return contrast.reference() == Contrast.ALL_OTHERS
        ? Optional.empty()
        : Optional.of(characteristic.groups().get(contrast.reference()));
  }

  Finding with(OptionalDouble heldForMany, Verdict told, List<Caution> beside) {
    return new Finding(
        stage,
        characteristic,
        contrast,
        crude,
        unknown,
        open,
        allCases,
        strata,
        ratio,
        difference,
        midP,
        adjustedRatio,
        adjustedDifference,
        p,
        heldForMany,
        heterogeneity,
        standardised,
        bounds,
        detectableAbove,
        detectableBelow,
        confounderStrength,
        disclosureP,
        waiting,
        deciders,
        deciderPower,
        monthly,
        told,
        List.copyOf(beside));
  }
}
