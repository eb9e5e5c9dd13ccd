package org.evenhand.statistics.deciders;

import java.util.List;
import java.util.OptionalDouble;
import org.evenhand.statistics.Normal;
import org.evenhand.statistics.many.Adjusted;
import org.evenhand.statistics.tables.ExactTests;
import org.evenhand.statistics.tables.TwoByTwo;

/**
 * How the same person treats the two groups, compared with chance in the own caseload only, so that
 * nobody is accused for having been given harder cases. Heterogeneity over all of them is what
 * alerts, never the single worst.
 *
 * @param caseloads a table each, the group first
 */
public record OwnCaseload(List<TwoByTwo> caseloads) {
  public OwnCaseload {
    caseloads = List.copyOf(caseloads);
  }

  /** How far one is from chance, in standard errors; empty when the caseload says nothing. */
  public static OptionalDouble z(TwoByTwo caseload) {
    return caseload.isInformative()
        ? OptionalDouble.of(
            (caseload.group().events() - caseload.expected()) / Math.sqrt(caseload.variance()))
        : OptionalDouble.empty();
  }

  /** The central mid-p of one caseload; one when it says nothing. */
  public static double midP(TwoByTwo caseload) {
    return caseload.isInformative() ? ExactTests.of(caseload).midPCentral() : 1;
  }

  /** Those with both groups and both outcomes, in order. */
  public List<TwoByTwo> informative() {
    return caseloads.stream().filter(TwoByTwo::isInformative).toList();
  }

  /** The mid-p of the informative, held for being many after Benjamini and Hochberg. */
  public double[] adjusted() {
    return Adjusted.benjaminiHochberg(
        informative().stream().mapToDouble(OwnCaseload::midP).toArray());
  }

  /** Of all together; empty when none is informative. */
  public OptionalDouble pooledZ() {
    var variance = informative().stream().mapToDouble(TwoByTwo::variance).sum();
    return variance == 0 ? OptionalDouble.empty() : OptionalDouble.of(gap() / Math.sqrt(variance));
  }

  /** Cochran's Q: how much the deciders differ beyond what they have in common. */
  public double heterogeneity() {
    var squares = informative().stream().mapToDouble(t -> Math.pow(z(t).getAsDouble(), 2)).sum();
    var variance = informative().stream().mapToDouble(TwoByTwo::variance).sum();
    return variance == 0 ? 0 : squares - gap() * gap() / variance;
  }

  public int degrees() {
    return Math.max(0, informative().size() - 1);
  }

  /** Empty with fewer than two informative caseloads. */
  public OptionalDouble heterogeneityP() {
    return degrees() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(Normal.chiSquaredTail(heterogeneity(), degrees()));
  }

  private double gap() {
    return informative().stream().mapToDouble(t -> t.group().events() - t.expected()).sum();
  }
}
