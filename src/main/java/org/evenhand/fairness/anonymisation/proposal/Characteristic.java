package org.evenhand.fairness.anonymisation.proposal;

import java.util.Locale;

/**
 * What a cue gives away: the protected characteristics of section 4 of the Equality Act 2010, race
 * split in ethnicity and nationality, and language, which tells of both.
 */
public enum Characteristic {
  SEX,
  AGE,
  ETHNICITY,
  NATIONALITY,
  RELIGION,
  DISABILITY,
  LANGUAGE,
  PREGNANCY,
  MARITAL,
  SEXUAL_ORIENTATION,
  GENDER_REASSIGNMENT;

  /** The characteristic of a code such as {@code sexual_orientation}. */
  public static Characteristic of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** As the tool's contract writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
