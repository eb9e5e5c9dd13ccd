package org.evenhand.web.panel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money as people type them, kept in pence. */
final class Pounds {
  private static final Pattern TYPED = Pattern.compile("£?\\s*(\\d{1,5})(?:\\.(\\d{2}))?");

  private Pounds() {}

  /** Empty where it is no amount up to 99,999.99. */
  static Optional<Integer> read(String typed) {
    var found = TYPED.matcher(typed.strip().replace(",", ""));
    if (!found.matches()) {
      return Optional.empty();
    }
    var pence = found.group(2) == null ? "00" : found.group(2);
    return Optional.of(Integer.parseInt(found.group(1) + pence));
  }

  static String written(int pence) {
    return BigDecimal.valueOf(pence, 2).toPlainString();
  }
}
