package org.evenhand.statistics.tables;

import java.util.OptionalDouble;

/**
 * A convention of American practice, no test of any law here: the ratio of rates, once of the
 * adverse outcome and once of the favourable one. The two often disagree, so both are shown.
 *
 * @param adverse empty when nobody has the event
 * @param favourable empty when everybody has
 */
public record FourFifths(OptionalDouble adverse, OptionalDouble favourable) {
  /** Of two groups that are not empty. */
  public static FourFifths of(TwoByTwo table) {
    return new FourFifths(
        ratio(table.group().rate(), table.reference().rate()),
        ratio(rest(table.group()), rest(table.reference())));
  }

  private static double rest(Counts counts) {
    return (double) counts.others() / counts.of();
  }

  private static OptionalDouble ratio(double over, double under) {
    return over == 0 && under == 0 ? OptionalDouble.empty() : OptionalDouble.of(over / under);
  }
}
