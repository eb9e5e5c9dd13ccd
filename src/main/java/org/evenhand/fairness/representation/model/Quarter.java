package org.evenhand.fairness.representation.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a calendar year. */
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;
  private static final int IN_A_YEAR = 4;

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, MONTHS * (number - 1) + 1, 1);
  }

  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  public Quarter next() {
    return number == IN_A_YEAR ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  /** For example {@code 2026-Q1}. */
  public String code() {
    return year + "-Q" + number;
  }
}
