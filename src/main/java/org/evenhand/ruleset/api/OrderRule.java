package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.kernel.Problem;

/**
 * One kind of final order.
 *
 * @param kind which
 * @param name what this regulator calls it
 * @param max the longest it may run; empty where it has no end
 * @param durations the only lengths allowed; empty where any length up to the longest is
 * @param restrictive whether it keeps somebody from practising freely, so that the time until it
 *     takes effect needs cover
 * @param reviewable whether it is reviewed before it ends
 * @param needsImpairment whether it needs a finding of impairment
 * @param barredGrounds grounds on which it may not be made at first
 * @param barredUntil how long a lesser order must have run before the bar falls; empty for never
 * @param source where this comes from
 * @param certainty how well it is known
 */
public record OrderRule(
    OrderKind kind,
    String name,
    Optional<Term> max,
    List<Term> durations,
    boolean restrictive,
    boolean reviewable,
    boolean needsImpairment,
    Set<String> barredGrounds,
    Optional<Term> barredUntil,
    String source,
    Certainty certainty) {
  public OrderRule {
    durations = List.copyOf(durations);
    barredGrounds = Set.copyOf(barredGrounds);
  }

  /** Whether an order of this kind may run for {@code term}, counted in months or years. */
  public boolean allows(Term term) {
    if (max.isEmpty() || !term.isInMonths()) {
      return false;
    }
    var offered =
        durations.isEmpty() || durations.stream().anyMatch(d -> d.inMonths() == term.inMonths());
    return offered && term.inMonths() <= max.get().inMonths();
  }

  /**
   * Whether it may not be made yet: every ground is one that bars it, and no lesser order has run
   * long enough until then.
   *
   * @param grounds the grounds found
   * @param restrictedSince since when a lesser order has run without a break, if one has
   */
  public boolean isBarred(Set<String> grounds, Optional<LocalDate> restrictedSince, LocalDate day) {
    if (grounds.isEmpty() || !barredGrounds.containsAll(grounds)) {
      return false;
    }
    var free =
        barredUntil.flatMap(term -> restrictedSince.map(day1 -> day1.plusMonths(term.inMonths())));
    return free.map(day::isBefore).orElse(true);
  }

  /**
   * What is wrong with a length in whole months, told at {@code field}; nothing where it has no
   * end.
   */
  public Optional<Problem> problem(String field, int months) {
    return max.flatMap(longest -> Lengths.problem(field, name, longest, durations, months));
  }
}
