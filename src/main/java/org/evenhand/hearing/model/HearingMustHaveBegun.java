package org.evenhand.hearing.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * A panel opens a hearing, and goes on with one that was adjourned, on its first day or later: the
 * registrant was told of that day and may count on it.
 */
public final class HearingMustHaveBegun {
  private HearingMustHaveBegun() {}

  /**
   * @param question the question at which it is said
   */
  public static Optional<Problem> brokenBy(Hearing hearing, LocalDate today, String question) {
    return hearing
        .firstDay()
        .filter(today::isBefore)
        .map(day -> Problem.at(question, "hearing.notYet", day));
  }
}
