package org.evenhand.diversity.api;

import java.time.YearMonth;
import java.util.Set;
import org.evenhand.kernel.PersonId;

/**
 * For each question: how many of these people answered, preferred not to say, skipped it, were
 * never asked, took their answer back, or are unknown from an older system. The answer is a {@link
 * CoverageTable}.
 *
 * @param cohort whom it is about
 * @param asAt the month whose end counts; later answers are left out
 */
public record CoverageCounts(Set<PersonId> cohort, YearMonth asAt) implements AnalysisPlan {
  public CoverageCounts {
    cohort = Set.copyOf(cohort);
  }

  @Override
  public String code() {
    return "COVERAGE_COUNTS";
  }

  @Override
  public int cohortSize() {
    return cohort.size();
  }

  @Override
  public String toString() {
    return code();
  }
}
