package org.evenhand.diversity.api;

import java.time.YearMonth;
import java.util.Set;
import org.evenhand.kernel.PersonId;

/**
 * How often guesses about these people were right, against always guessing the commonest. The
 * answer is a {@link GuessTable}.
 *
 * @param cohort whom blind decisions were about
 * @param from the first month whose guesses count
 * @param until the last month whose guesses count; later declarations are left out too
 */
public record GuessTest(Set<PersonId> cohort, YearMonth from, YearMonth until)
    implements AnalysisPlan {
  public GuessTest {
    cohort = Set.copyOf(cohort);
  }

  @Override
  public String code() {
    return "GUESS_TEST";
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
