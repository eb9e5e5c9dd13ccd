package org.evenhand.casefile.api;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/** A day that something is planned for is today or later, and near enough not to be a slip. */
public final class PlannedDay {
  /** Nothing is planned further ahead, in years; a hearing is listed months ahead. */
  public static final int YEARS_AHEAD = 3;

  private PlannedDay() {}

  /**
   * What is wrong with it, if anything.
   *
   * @param question the question at which it is said
   */
  public static Optional<Problem> problem(String question, LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      return Optional.of(Problem.at(question, "answer.inThePast"));
    }
    return day.isAfter(today.plusYears(YEARS_AHEAD))
        ? Optional.of(Problem.at(question, "answer.tooFarAhead", YEARS_AHEAD))
        : Optional.empty();
  }
}
