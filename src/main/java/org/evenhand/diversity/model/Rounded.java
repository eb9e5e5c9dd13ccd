package org.evenhand.diversity.model;

import static org.evenhand.diversity.api.PanelTable.ROUNDED_TO;

/** Numbers as they are told: to the nearest five, and ends of ranges to the next five outwards. */
final class Rounded {
  private static final double PER_CENT = 100;
  private static final double ALMOST = 1e-9;

  private Rounded() {}

  static int perCent(double share) {
    return nearest(share * PER_CENT);
  }

  static int below(double share) {
    return (int) Math.floor(share * PER_CENT / ROUNDED_TO + ALMOST) * ROUNDED_TO;
  }

  static int above(double share) {
    return (int) Math.ceil(share * PER_CENT / ROUNDED_TO - ALMOST) * ROUNDED_TO;
  }

  static int nearest(double number) {
    return (int) Math.round(number / ROUNDED_TO) * ROUNDED_TO;
  }
}
