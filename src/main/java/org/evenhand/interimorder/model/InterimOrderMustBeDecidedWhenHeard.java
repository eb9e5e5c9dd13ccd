package org.evenhand.interimorder.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/** A decision is of the day of the hearing or later, and not of a day to come. */
public final class InterimOrderMustBeDecidedWhenHeard {
  private InterimOrderMustBeDecidedWhenHeard() {}

  public static Optional<Problem> brokenBy(
      Optional<LocalDate> hearing, LocalDate decided, LocalDate today) {
    if (decided.isAfter(today)) {
      return Optional.of(Problem.at("decidedOn", "answer.inTheFuture"));
    }
    return hearing
        .filter(decided::isBefore)
        .map(day -> Problem.at("decidedOn", "interim.notHeardYet", day));
  }
}
