package org.evenhand.kernel;

import java.util.regex.Pattern;

/**
 * The name of a case everywhere in the identified lane, for example {@code FTP-2026-0417}; also the
 * business key of every process instance that belongs to the case.
 */
public record CaseReference(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2,6}-\\d{4}-\\d{4,6}");

  public CaseReference {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a case reference: " + value);
    }
  }

  public static boolean looksLikeOne(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
