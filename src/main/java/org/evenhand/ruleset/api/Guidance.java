package org.evenhand.ruleset.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Guidance that a decision is taken under, by its dated version, so that an old decision opens the
 * text it was taken under.
 */
public record Guidance(String title, LocalDate dated) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** The reference shown and logged, for example {@code Triage guidance, 16 December 2022}. */
  public String reference() {
    return title + ", " + DAY.format(dated);
  }
}
