package org.evenhand.ruleset.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.kernel.Problem;

/** How long an order or an agreed disposal may run, told to whoever chose another length. */
final class Lengths {
  private Lengths() {}

  /**
   * What is wrong with a length in whole months.
   *
   * @param field where it was typed
   * @param name what runs that long
   */
  static Optional<Problem> problem(
      String field, String name, Term max, List<Term> durations, int months) {
    if (!durations.isEmpty()) {
      return durations.stream().anyMatch(one -> one.inMonths() == months)
          ? Optional.empty()
          : Optional.of(Problem.at(field, "length.oneOf", name, inMonths(durations)));
    }
    return months >= 1 && months <= max.inMonths()
        ? Optional.empty()
        : Optional.of(Problem.at(field, "length.upTo", name, max.inMonths()));
  }

  private static String inMonths(List<Term> durations) {
    return durations.stream()
        .map(one -> String.valueOf(one.inMonths()))
        .collect(Collectors.joining(", "));
  }
}
