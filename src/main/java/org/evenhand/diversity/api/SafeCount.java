package org.evenhand.diversity.api;

import java.util.OptionalInt;

/**
 * A number of people that may be told: rounded to the nearest {@value #ROUNDED_TO}, or withheld
 * because it is small or would give a small one away. That it is withheld says neither which.
 *
 * @param rounded the rounded number; empty when it is withheld
 */
public record SafeCount(OptionalInt rounded) {
  public static final int ROUNDED_TO = 5;
  public static final SafeCount WITHHELD = new SafeCount(OptionalInt.empty());

  public static SafeCount rounded(long exact) {
    var nearest = Math.round((double) exact / ROUNDED_TO) * ROUNDED_TO;
    return new SafeCount(OptionalInt.of(Math.toIntExact(nearest)));
  }

  public boolean isWithheld() {
    return rounded.isEmpty();
  }
}
