package org.evenhand.statistics;

/** From where to where a quantity may lie. */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " is not below " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
