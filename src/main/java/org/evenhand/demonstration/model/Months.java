package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months as stories name them. */
final class Months {
  private Months() {}

  /** A month of the year before a day, for example {@code March 2025}. */
  static String before(LocalDate day, Dice dice) {
    var then = day.minusDays(dice.between(30, 330));
    return then.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + then.getYear();
  }

  /** A day as people write it, for example {@code 3 March 2026}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)
        + " "
        + day.getYear();
  }
}
