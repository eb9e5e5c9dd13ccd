package org.evenhand.hearing.model;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.api.PlannedDay;
import org.evenhand.kernel.Problem;

/** A hearing is listed from a first day to a last, both of them days that can be planned. */
public final class HearingDaysMustBeInOrder {
  private HearingDaysMustBeInOrder() {}

  /** Said at the questions {@code firstDay} and {@code lastDay}. */
  public static Optional<Problem> brokenBy(LocalDate first, LocalDate last, LocalDate today) {
    var backwards =
        last.isBefore(first)
            ? Optional.of(Problem.at("lastDay", "hearing.endsBeforeItBegins"))
            : Optional.<Problem>empty();
    return PlannedDay.problem("firstDay", first, today)
        .or(() -> backwards)
        .or(() -> PlannedDay.problem("lastDay", last, today));
  }
}
