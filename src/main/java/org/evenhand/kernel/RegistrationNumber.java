package org.evenhand.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** The number a registrant has on the register, for example {@code SW104882}. */
public record RegistrationNumber(String value) {
  private static final Pattern SHAPE = Pattern.compile("[A-Z]{0,4}\\d{3,10}");

  public RegistrationNumber {
    if (!looksLikeOne(value)) {
      throw new IllegalArgumentException("not a registration number: " + value);
    }
  }

  /** Reads what a person typed: spaces are dropped and letters made capital. */
  public static RegistrationNumber typed(String text) {
    return new RegistrationNumber(tidy(text));
  }

  public static boolean looksLikeOne(String text) {
    return text != null && SHAPE.matcher(tidy(text)).matches();
  }

  private static String tidy(String text) {
    return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }
}
