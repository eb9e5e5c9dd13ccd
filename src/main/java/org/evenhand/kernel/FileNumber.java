package org.evenhand.kernel;

import java.util.regex.Pattern;

/**
 * The neutral name of a case in the blind lane, for example {@code 26-3097}. It says nothing of the
 * {@link CaseReference}: numbers are drawn at random within the year, never counted.
 */
public record FileNumber(String value) {
  private static final Pattern SHAPE = Pattern.compile("\\d{2}-\\d{4,6}");

  public FileNumber {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a file number: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
