package org.evenhand.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** Several tests at once: the chance of one false alarm or more is kept (Holm 1979). */
public final class Holm {
  private Holm() {}

  /** Each p value raised as the others ask for, in the order given. */
  public static double[] adjusted(double... values) {
    var order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    var adjusted = new double[values.length];
    var highest = 0.0;
    for (int rank = 0; rank < order.length; rank++) {
      highest = Math.max(highest, Math.min(1, values[order[rank]] * (order.length - rank)));
      adjusted[order[rank]] = highest;
    }
    return adjusted;
  }
}
