package org.evenhand.statistics.tables;

import java.util.Optional;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.UnconditionedExactTest;

/**
 * Tests of one table that need no large numbers. The one reported is the central mid-p (Lancaster
 * 1961); Fisher's two-sided p and Boschloo's (1970) are kept beside it.
 */
public final class ExactTests {
  /** Tables as likely as the one seen within this count as no likelier (as R does). */
  private static final double TIE = 1 + 1e-7;

  /** Below this a p value is written as zero. */
  private static final double LEAST = 1e-300;

  private static final long MOST_FOR_BOSCHLOO = 40_000;
  private static final long SMALL = 50;

  private final TwoByTwo table;
  private final double[] chances;
  private final int at;

  private ExactTests(TwoByTwo table) {
    var margins = FixedMargins.of(table);
    this.table = table;
    this.chances = margins.chances(0);
    this.at = (int) (table.group().events() - margins.least());
  }

  /** Also of a table whose margins leave one count only: then every p value is one. */
  public static ExactTests of(TwoByTwo table) {
    return new ExactTests(table);
  }

  /** All tables that are no likelier than the one seen. */
  public double fisher() {
    var threshold = chances[at] * TIE;
    var sum = 0.0;
    for (var chance : chances) {
      sum += chance <= threshold ? chance : 0;
    }
    return told(sum);
  }

  /** Twice the smaller tail, the table seen counted by half. */
  public double midPCentral() {
    var above = FixedMargins.upper(chances, at + 1) + chances[at] / 2;
    var below = FixedMargins.lower(chances, at - 1) + chances[at] / 2;
    return told(2 * Math.min(above, below));
  }

  /** Fisher's sum, the table seen counted by half. */
  public double midPMinimumLikelihood() {
    return told(fisher() - chances[at] / 2);
  }

  /**
   * Boschloo's unconditional test, in tables of (n1 + 1)(n2 + 1) up to 40,000 with a group under
   * fifty; elsewhere it says the same as the mid-p and costs much more.
   */
  public Optional<Boschloo> boschloo() {
    var one = table.group().of();
    var two = table.reference().of();
    if (one == 0
        || two == 0
        || (one + 1) * (two + 1) > MOST_FOR_BOSCHLOO
        || Math.min(one, two) >= SMALL) {
      return Optional.empty();
    }
    return Optional.of(
        new Boschloo(
            unconditioned(AlternativeHypothesis.LESS_THAN),
            unconditioned(AlternativeHypothesis.GREATER_THAN),
            unconditioned(AlternativeHypothesis.TWO_SIDED)));
  }

  /**
   * The definitions differ and are named.
   *
   * @param less the p value against a lower rate in the group
   * @param greater against a higher one
   * @param fisherOrdering two-sided, tables ordered by Fisher's two-sided p
   */
  public record Boschloo(double less, double greater, double fisherOrdering) {
    /** Two-sided as twice the smaller of the one-sided values. */
    public double doubled() {
      return Math.min(1, 2 * Math.min(less, greater));
    }
  }

  private double unconditioned(AlternativeHypothesis alternative) {
    if (!table.isInformative()) {
      return 1;
    }
    return UnconditionedExactTest.withDefaults()
        .with(UnconditionedExactTest.Method.BOSCHLOO)
        .with(alternative)
        .test(
            new int[][] {
              {(int) table.group().events(), (int) table.reference().events()},
              {(int) table.group().others(), (int) table.reference().others()}
            })
        .getPValue();
  }

  private static double told(double p) {
    return p < LEAST ? 0 : Math.min(1, p);
  }
}
