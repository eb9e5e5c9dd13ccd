package org.evenhand.statistics.many;

import java.util.Arrays;
import java.util.Comparator;
import org.evenhand.statistics.Holm;

/**
 * P values of one family raised for being many, each in the order given: Benjamini and Hochberg
 * (Journal of the Royal Statistical Society B 57 (1995), pages 289 to 300), which holds the share
 * of false findings; Benjamini and Yekutieli (2001), under any dependence; Holm (1979).
 */
public final class Adjusted {
  private Adjusted() {}

  public static double[] benjaminiHochberg(double... values) {
    return stepUp(values, 1);
  }

  public static double[] benjaminiYekutieli(double... values) {
    var harmonic = 0.0;
    for (int i = 1; i <= values.length; i++) {
      harmonic += 1.0 / i;
    }
    return stepUp(values, harmonic);
  }

  public static double[] holm(double... values) {
    return Holm.adjusted(values);
  }

  private static double[] stepUp(double[] values, double factor) {
    var order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    var adjusted = new double[values.length];
    var lowest = 1.0;
    for (int rank = order.length; rank > 0; rank--) {
      lowest = Math.min(lowest, values[order[rank - 1]] * values.length / rank * factor);
      adjusted[order[rank - 1]] = lowest;
    }
    return adjusted;
  }
}
