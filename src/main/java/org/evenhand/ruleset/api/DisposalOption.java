package org.evenhand.ruleset.api;

import java.util.List;
import java.util.Optional;
import org.evenhand.kernel.Problem;

/**
 * Something case examiners may propose and a registrant accept without a hearing.
 *
 * @param kind the weight of it
 * @param name what this regulator calls it
 * @param max the longest it may run; empty where it has no end
 * @param durations the only lengths allowed; empty where any length up to the longest is
 * @param source where this comes from
 * @param certainty how well it is known
 */
public record DisposalOption(
    OrderKind kind,
    String name,
    Optional<Term> max,
    List<Term> durations,
    String source,
    Certainty certainty) {
  public DisposalOption {
    durations = List.copyOf(durations);
  }

  /**
   * What is wrong with a length in whole months, told at {@code field}; nothing where it has no
   * end.
   */
  public Optional<Problem> problem(String field, int months) {
    return max.flatMap(longest -> Lengths.problem(field, name, longest, durations, months));
  }
}
